import { UPOS, type Upos } from "../src/language/doc.ts";
import { type Peer, type PeerReading, walker } from "./peer.ts";

/** The parts of wink-nlp that are used here. */
interface WinkItems {
  out(view?: unknown): string[];
}
interface WinkDoc {
  tokens(): WinkItems & { length(): number };
  sentences(): WinkItems;
}
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown };
  readDoc(text: string): WinkDoc;
}

/** wink-nlp with its model. Its entities are dates, times, money and the like: no persons, organisations or places. */
export function winkPeer(load: (name: string) => unknown): Peer {
  const make = load("wink-nlp") as (model: unknown) => Wink;
  const nlp = make(load("wink-eng-lite-web-model"));
  const version = (name: string) => (load(`${name}/package.json`) as { version: string }).version;
  return {
    name: `wink-nlp ${version("wink-nlp")}, wink-eng-lite-web-model ${version("wink-eng-lite-web-model")}`,
    does: "words, sentences, tags, negation, sentiment, entities of its kinds",
    read(paragraph): PeerReading {
      const doc = nlp.readDoc(paragraph);
      const tags = doc.tokens().out(nlp.its.pos);
      const find = walker(paragraph);
      const sentence = walker(paragraph);
      return {
        tokens: doc
          .tokens()
          .out(nlp.its.value)
          .flatMap((word, i) => {
            const span = find(word);
            return span === null ? [] : [{ span, upos: uposOf(tags[i]) }];
          }),
        sentences: doc
          .sentences()
          .out()
          .flatMap((words) => sentence(words) ?? []),
      };
    },
    names: null,
    work: (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length,
  };
}

function uposOf(tag: string): Upos {
  return UPOS.find((one) => one === tag) ?? "X";
}
