import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { sparqlAnswer } from "../world/sparql.ts";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
const ROW = {
  office: "hos",
  iso: "IS",
  person: "Q900001",
  personLabel: "Anna Example",
  positionLabel: "president of Iceland",
  start: "2030-08-01",
  startPrecision: "11",
};

/** Runs `rapporteur world …` in a folder. */
function run(folder: string, ...words: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [main, "world", ...words], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", RAPPORTEUR_WORLD: "" },
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on("close", (status) => done({ status, out, err }));
  });
}

function folderWith(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-update-"));
  writeFileSync(join(folder, name), content);
  return folder;
}

describe("world update --from FILE", () => {
  test("says what would change, then writes it into the folder of one's own rows, where it counts", async () => {
    const folder = folderWith("answer.json", JSON.stringify(sparqlAnswer([ROW, { ...ROW, personLabel: "Q900001" }])));
    const dry = await run(folder, "update", "--from", "answer.json", "--as-of", "2031-01-01", "--dry-run");
    expect(dry.out).toContain("added: Anna Example, President of Iceland (state:IS), from 2030-08-01");
    expect(dry.out).toContain("left out row 2: Q900001 has no English name");
    expect(dry.out).toContain("1 terms added (1 people new), 0 ended, 0 confirmed, 0 differ → nothing written (--dry-run)");
    expect(existsSync(join(folder, "rapporteur-world"))).toBe(false);
    const json = JSON.parse((await run(folder, "update", "--from", "answer.json", "--as-of", "2031-01-01", "--json")).out);
    expect(json).toMatchObject({ schema: "rapporteur/update@1", folder: "rapporteur-world", added: 1, persons: 1 });
    expect((await run(folder, "holder", "president of Iceland", "2031-06-01")).out).toMatch(/Anna Example.*\n.*last known/);
    const tenures = join(folder, "rapporteur-world/tenures.tsv");
    const before = readFileSync(tenures, "utf8");
    const again = await run(folder, "update", "--from", "answer.json", "--as-of", "2031-01-01");
    expect(again.out).toContain("0 terms added");
    expect(readFileSync(tenures, "utf8")).toBe(before);
    await run(folder, "update", "--from", "answer.json", "--as-of", "2031-02-02");
    expect(readFileSync(tenures, "utf8")).toBe(before.replace("2031-01-01", "2031-02-02"));
  });

  test("a first day that becomes known better does not make two terms of one", async () => {
    const answer = (start: string, startPrecision: string) => JSON.stringify(sparqlAnswer([{ ...ROW, start, startPrecision }]));
    const folder = folderWith("month.json", answer("2030-08-01", "10"));
    writeFileSync(join(folder, "day.json"), answer("2030-08-09", "11"));
    for (const file of ["month.json", "month.json", "day.json", "month.json"]) {
      const { status, err } = await run(folder, "update", "--from", file, "--as-of", "2031-01-01");
      expect([status, err]).toEqual([0, ""]);
    }
    expect(readFileSync(join(folder, "rapporteur-world/tenures.tsv"), "utf8").trim().split("\n").length).toBe(2);
    expect((await run(folder, "holder", "president of Iceland", "2030-12-01")).out).toContain("Anna Example");
  });

  test("leaves rows that somebody wrote by hand", async () => {
    const folder = folderWith("answer.json", JSON.stringify(sparqlAnswer([ROW])));
    await run(folder, "update", "--from", "answer.json", "--as-of", "2031-01-01");
    const tenures = join(folder, "rapporteur-world/tenures.tsv");
    const mine = `# mine\n${readFileSync(tenures, "utf8").replace("wd: Q900001", "own")}`;
    writeFileSync(tenures, mine);
    const { out } = await run(folder, "update", "--from", "answer.json", "--as-of", "2031-03-03", "--json");
    expect(JSON.parse(out).changes).toEqual([
      { change: "left", text: "Anna Example, President of Iceland (state:IS): your own row stands" },
    ]);
    expect(readFileSync(tenures, "utf8")).toBe(mine);
  });

  test.each([
    ["answer.json", "<html>busy</html>", "answer.json: no JSON; expected SPARQL results in JSON"],
    ["answer.json", '{"error": "timeout"}', "answer.json: no SPARQL answer: expected"],
    ["other.json", "{}", "answer.json: no such file"],
  ])("a file that is no answer is told in one line: %s %s", async (name, content, message) => {
    const { status, err } = await run(folderWith(name, content), "update", "--from", "answer.json");
    expect(status).toBe(1);
    expect(err).toContain(message);
    expect(err.trim().split("\n").length).toBe(1);
  });
});

describe("world update", () => {
  /** A query service on this machine, for the time of a test. */
  async function served(answer: RequestListener, test: (endpoint: string) => Promise<void>): Promise<void> {
    const server = createServer(answer).listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    try {
      await test(`http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-update-"));

  test("asks one query for each kind of office, as the service wants to be asked", async () => {
    const asked: string[] = [];
    await served(
      (request, response) => {
        const url = new URL(request.url ?? "", "http://x");
        asked.push(
          `${request.headers.accept} ${request.headers["user-agent"]?.slice(0, 11)} ${/BIND\("([a-z ]+)"/.exec(url.searchParams.get("query") ?? "")?.[1]}`,
        );
        response.end(JSON.stringify(sparqlAnswer(asked.length === 1 ? [ROW] : [])));
      },
      async (endpoint) => {
        const { out } = await run(folder, "update", "--endpoint", endpoint, "--dry-run");
        expect(out).toContain("1 terms added");
        expect(asked).toEqual(
          ["hos", "hog", "foreign minister", "defence minister"].map((kind) => `application/sparql-results+json rapporteur/ ${kind}`),
        );
      },
    );
  });

  test.each<[string, RequestListener, RegExp]>([
    [
      "too many requests",
      (_, response) => response.writeHead(429, { "retry-after": "60" }).end(),
      /^rapporteur: 127\.0\.0\.1:\d+: answered 429 Too Many Requests; try again in 60 seconds\n$/,
    ],
    [
      "a fault",
      (_, response) => response.writeHead(500).end("java.util.concurrent.TimeoutException"),
      /answered 500 Internal Server Error\n$/,
    ],
    ["a page", (_, response) => response.end("<html>"), /no JSON; expected SPARQL results/],
    [
      "a way elsewhere",
      (_, response) => response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
      /unexpected redirect.*--from FILE\n$/,
    ],
    ["an end too soon", (request) => request.socket.destroy(), /127\.0\.0\.1:\d+: .*--from FILE\n$/],
  ])("%s is told in one line", async (_, answer, message) => {
    await served(answer, async (endpoint) => {
      const { status, err } = await run(folder, "update", "--endpoint", endpoint);
      expect(status).toBe(1);
      expect(err).toMatch(message);
      expect(err.trim().split("\n").length).toBe(1);
    });
    expect(existsSync(join(folder, "rapporteur-world"))).toBe(false);
  });

  test("prints its queries and asks nobody", async () => {
    const { out } = await run(folder, "update", "--print-query", "--since", "2024-01-01");
    expect(out.match(/SELECT \?office/g)?.length).toBe(4);
  });
});
