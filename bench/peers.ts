import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { UPOS } from "../src/language/doc.ts";
import { readTreebank } from "../training/treebank.ts";
import { type Analysis, compare } from "./conll.ts";
import type { Peer, PeerName } from "./peer.ts";
import { compromisePeer } from "./peercompromise.ts";
import { ownPeer } from "./peerown.ts";
import { winkPeer } from "./peerwink.ts";
import { openResources } from "./resources.ts";
import { type RawText, rawText, solidOffsets } from "./treebanks.ts";

/*
 * This program and what else there is in JavaScript, side by side in one run: `npm run bench:language [-- --json]`, which installs the others into
 * .build/peers for the run. Words, sentences and tags from the raw text of EWT test (CoNLL 2018 evaluation), names on UNER-EWT test, tokens a second.
 */

const SHARED = resolve(process.env.SHARED ?? "../shared");
const PEERS = resolve(process.env.PEERS ?? ".build/peers");
const LABELS: readonly PeerName["label"][] = ["PER", "ORG", "LOC"];
/** Lines of voa-sentences.txt that are read for speed, and how many together. */
const LINES = 1000;
const TOGETHER = 25;
const PASSES = 4;
/** Sentences with names that are read together. */
const PARAGRAPHS = 20;

interface Row {
  readonly program: string;
  readonly does: string;
  readonly words: number;
  readonly sentences: number;
  readonly upos: number;
  /** Null: it finds no names of these kinds. */
  readonly names: number | null;
  readonly tokensPerSecond: number;
}

function main(): void {
  const load = createRequire(join(PEERS, "package.json"));
  const raw = rawText(readTreebank(join(SHARED, "treebanks/ud-ewt/en_ewt-ud-test.conllu")));
  const named = namedSentences(join(SHARED, "ner/uner-ewt/en_ewt-ud-test.iob2"));
  const news = readFileSync(join(SHARED, "text/voa-sentences.txt"), "utf8").split("\n").slice(0, LINES);
  const peers = [ownPeer(openResources()), winkPeer(load), compromisePeer(load)];
  const rows = peers.map((peer): Row => {
    const { words, sentences, upos } = onRaw(peer, raw);
    return { program: peer.name, does: peer.does, words, sentences, upos, names: onNames(peer, named), tokensPerSecond: rate(peer, news) };
  });
  if (process.argv.includes("--json")) console.log(JSON.stringify(rows));
  else print(rows);
}

function print(rows: readonly Row[]): void {
  console.log(
    "| program | words F1 | sentences F1 | UPOS F1 | names F1 | tokens/s | of that |\n| --- | --: | --: | --: | --: | --: | --- |",
  );
  for (const { program, words, sentences, upos, names, tokensPerSecond, does } of rows) {
    const figures = [words, sentences, upos, names].map((figure) => (figure === null ? "-" : figure.toFixed(1)));
    console.log(`| ${program} | ${figures.join(" | ")} | ${Math.round(tokensPerSecond / 100) * 100} | ${does} |`);
  }
}

/** Every paragraph by itself, so that no program joins two. */
function onRaw(peer: Peer, { text, blocks, gold }: RawText) {
  const solid = solidOffsets(text);
  const start: number[] = [];
  const end: number[] = [];
  const upos: number[] = [];
  const sentences: string[] = [];
  for (const { span } of blocks) {
    const paragraph = text.slice(span.start, span.end);
    const reading = peer.read(paragraph);
    const at = (offset: number) => solid(span.start + offset);
    for (const token of reading.tokens) {
      start.push(at(token.span.start));
      end.push(at(token.span.end));
      upos.push(UPOS.indexOf(token.upos));
    }
    for (const one of reading.sentences) sentences.push(`${at(one.start)}-${at(one.end)}`);
  }
  const nothing = start.map(() => -1);
  const system: Analysis = { start, end, upos, head: nothing, relation: start.map(() => 0), sentences };
  return compare(gold, system);
}

interface NamedSentence {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** Sentences with their names as "LABEL start end" in the sentence's text. */
function namedSentences(file: string): NamedSentence[] {
  return readFileSync(file, "utf8")
    .split("\n\n")
    .flatMap((block) => {
      const lines = block.split("\n");
      const text = lines.find((line) => line.startsWith("# text = "))?.slice("# text = ".length);
      return text === undefined
        ? []
        : [
            {
              text,
              names: namesOf(
                text,
                lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t")),
              ),
            },
          ];
    });
}

function namesOf(text: string, rows: readonly (readonly string[])[]): Set<string> {
  const names = new Set<string>();
  let at = 0;
  let open: { label: string; start: number; end: number } | null = null;
  const close = () => {
    if (open !== null) names.add(`${open.label} ${open.start} ${open.end}`);
    open = null;
  };
  for (const [, form, label] of rows) {
    const start = Math.max(at, text.indexOf(form, at));
    at = start + form.length;
    if (label.startsWith("I-") && open !== null) open = { ...(open as { label: string; start: number }), end: at };
    else {
      close();
      if (label !== "O") open = { label: label.slice(2), start, end: at };
    }
  }
  close();
  return names;
}

/** Strict F1 of names, spans and kinds; sentences are read together as the paragraphs of a text. */
function onNames({ names }: Peer, sentences: readonly NamedSentence[]): number | null {
  if (names === null) return null;
  let right = 0;
  let found = 0;
  let gold = 0;
  for (let from = 0; from < sentences.length; from += PARAGRAPHS) {
    const wanted = new Set<string>();
    let text = "";
    for (const sentence of sentences.slice(from, from + PARAGRAPHS)) {
      for (const name of sentence.names) {
        const [label, start, end] = name.split(" ");
        if (LABELS.some((one) => one === label)) wanted.add(`${label} ${Number(start) + text.length} ${Number(end) + text.length}`);
      }
      text += `${sentence.text}\n\n`;
    }
    const got = new Set(names(text).map(({ span, label }) => `${label} ${span.start} ${span.end}`));
    gold += wanted.size;
    found += got.size;
    for (const name of got) if (wanted.has(name)) right++;
  }
  return (200 * right) / (gold + found);
}

/** Tokens, as EWT would count them (this program's), a second of processor time: the best of several passes. */
function rate(peer: Peer, lines: readonly string[]): number {
  const texts: string[] = [];
  for (let i = 0; i < lines.length; i += TOGETHER) texts.push(lines.slice(i, i + TOGETHER).join(" "));
  const own = ownPeer(openResources());
  const tokens = texts.reduce((sum, text) => sum + own.work(text), 0);
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass++) {
    const began = process.cpuUsage();
    for (const text of texts) peer.work(text);
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, user + system);
  }
  return (1e6 * tokens) / least;
}

main();
