import { describe, expect, test } from "vitest";
import type { Quote } from "../../src/language/doc.ts";
import { findQuotes } from "../../src/language/quotes/quotes.ts";
import { lexiconOf, marked } from "./parsedof.ts";

const LEXICON = lexiconOf("reporting", "quotes");

/** The quotations of a marked text, each as `manner: words < speaker (cue) > addressee`. */
function told(source: string): string[] {
  const { parsed, mentions } = marked(source);
  const slice = (span: Quote["span"]) => parsed.article.text.slice(span.start, span.end);
  return findQuotes(parsed, mentions, LEXICON).map((quote) => {
    const cue = quote.cue === null ? "" : ` (${slice(quote.cue)})`;
    const to = quote.addressee === null ? "" : ` > ${quote.addressee.text}`;
    return `${quote.manner}: ${slice(quote.span)} < ${quote.speaker?.text ?? "nobody"}${cue}${to}`;
  });
}

function check(source: string, ...expected: readonly string[]): void {
  test(source, () => expect(told(source)).toEqual(expected));
}

describe("cue after the words", () => {
  check("“The border stays open,” said/VERB [person Lena Brandt].", "direct: The border stays open, < Lena Brandt (said)");
  check('"The border stays open," [person Lena Brandt] said/VERB.', "direct: The border stays open, < Lena Brandt (said)");
  check('"Will it stay open?" [pronoun she] asked/VERB.', "direct: Will it stay open? < she (asked)");
  check(
    "“We are ready,” [person Lena Brandt], the head of the delegation/NOUN, said/VERB on Monday.",
    "direct: We are ready, < Lena Brandt (said)",
  );
  check("“We are ready”, according to [person Lena Brandt].", "direct: We are ready < Lena Brandt (according to)");
  check("“We are ready,” [person Brandt] told/VERB [group reporters].", "direct: We are ready, < Brandt (told) > reporters");
});

describe("cue before the words", () => {
  check("[person Lena Brandt] said/VERB: “The border stays open.”", "direct: The border stays open. < Lena Brandt (said)");
  check(
    "[person Lena Brandt] told/VERB [group reporters] that “the border stays open”.",
    "mixed: the border stays open < Lena Brandt (told) > reporters",
  );
  check(
    "In a statement/NOUN, [body the ministry] wrote/VERB, “We will not sign this.”",
    "direct: We will not sign this. < the ministry (wrote)",
  );
  check(
    "[body The ministry] said/VERB in a statement/NOUN that nothing was signed. “We will not sign this,” the statement/NOUN added/VERB.",
    "direct: We will not sign this, < The ministry (added)",
  );
  check("It rained. “We will not sign this,” the statement/NOUN added/VERB.", "direct: We will not sign this, < nobody");
  check(
    "According to [body the ministry], “nobody was hurt in the fire”.",
    "direct: nobody was hurt in the fire < the ministry (According to)",
  );
  check(
    "[person Brandt], who leads/VERB [body the party], said/VERB “we will not sign it”.",
    "direct: we will not sign it < Brandt (said)",
  );
});

describe("the words of a text, of a body, of a paragraph", () => {
  check(
    "[body The council] expressed/VERB “deep concern over the fighting”. Notably/ADV, the statement/NOUN reaffirmed/VERB “the rights of all who live there”.",
    "direct: deep concern over the fighting < The council (expressed)",
    "direct: the rights of all who live there < The council (reaffirmed)",
  );
  check("[body The council] “condemns/VERB the attack on the port” of last week.", "mixed: condemns the attack on the port < The council");
  check("[body The council] “waters/NOUN down all its own rules” of last week.", "mixed: waters down all its own rules < nobody");
  check(
    "[person Lena Brandt] spoke/VERB of “a very long and cold winter” for the port.",
    "mixed: a very long and cold winter < Lena Brandt (spoke)",
  );
  check(
    "The talks “were/AUX short and very cold” for both/DET sides, [person Lena Brandt] said/VERB.",
    "mixed: were short and very cold < Lena Brandt (said)",
  );
  check(
    "[person Lena Brandt] made/VERB the following statement/NOUN on the port:\n\n“We will not sign this.”",
    "direct: We will not sign this. < Lena Brandt",
  );
  check(
    "[person Lena Brandt] said/VERB in Kiel:\n\nI am glad to be here, and to see the port open.\n\nWe had waited long.\n\nThe port opened in May.",
    "direct: I am glad to be here, and to see the port open. < Lena Brandt (said)",
    "direct: We had waited long. < Lena Brandt (said)",
  );
  check(
    "[person Lena Brandt] called/VERB it “a very long and cold winter”.\n\n“We have seen worse than that.”",
    "mixed: a very long and cold winter < Lena Brandt (called)",
    "direct: We have seen worse than that. < Lena Brandt (called)",
  );
  check(
    "In Kiel, [person Lena Brandt] voiced/VERB hope. “There is a way out of this.”",
    "direct: There is a way out of this. < Lena Brandt",
  );
});

describe("marks and lines that end otherwise", () => {
  check("“The border stays open,’’ said/VERB [person Lena Brandt].", "direct: The border stays open, < Lena Brandt (said)");
  check(
    "“The border stays open,“ [person Lena Brandt] said/VERB, “as it was.”",
    "direct: The border stays open, < Lena Brandt (said)",
    "direct: as it was. < Lena Brandt (said)",
  );
  check("‘We will keep it open’. [person Lena Brandt] said/VERB.", "direct: We will keep it open < Lena Brandt (said)");
  check("“The border stays open”: [person Lena Brandt].", "direct: The border stays open < Lena Brandt");
  check(
    "“The border stays open for us all.”\n\n- [person Lena Brandt], Minister/NOUN of Trade/PROPN",
    "direct: The border stays open for us all. < Lena Brandt",
  );
  check(
    "“The border stays open for us all.”\n\n- [person Lena Brandt] leads/VERB the party",
    "direct: The border stays open for us all. < nobody",
  );
  check(
    "[person Lena Brandt] said/VERB: “The border stays open.\n\nTrade goes on as before.”",
    "direct: The border stays open. < Lena Brandt (said)",
    "direct: Trade goes on as before. < Lena Brandt (said)",
  );
  check(
    "The two states will work/VERB together, said/VERB [person Lena Brandt], “in a way that helps us all”.",
    "direct: in a way that helps us all < Lena Brandt (said)",
  );
});

describe("texts that speak", () => {
  check(
    "“The border stays open,” a letter/NOUN signed/VERB by [person Lena Brandt] said/VERB.",
    "direct: The border stays open, < Lena Brandt (said)",
  );
  check(
    "[body The ministry] released/VERB a statement/NOUN on Monday. “The border stays open,” the statement/NOUN read/NOUN.",
    "direct: The border stays open, < The ministry (read)",
  );
  check(
    "“The border stays open,” [body the council] statement/NOUN said/VERB. “Trade goes on,” [pronoun it] added/VERB.",
    "direct: The border stays open, < the council (said)",
    "direct: Trade goes on, < the council (added)",
  );
  check(
    "The move was called/VERB “a closed and guarded border” by [person Brandt].",
    "direct: a closed and guarded border < Brandt (called)",
  );
  check("``The border stays open,'' said/VERB [person Brandt].", "direct: The border stays open, < Brandt (said)");
  check("“The border stays open.” – from a letter/NOUN by [person Brandt]", "direct: The border stays open. < Brandt");
});

describe("told by another", () => {
  check(
    "“The border stays open,” [person Brandt] was quoted/VERB as saying/VERB by [body the agency].",
    "direct: The border stays open, < Brandt (quoted)",
  );
  check(
    "[body The agency] quoted/VERB [person Brandt] as saying/VERB “the border stays open”.",
    "direct: the border stays open < Brandt (saying)",
  );
  check("[person Brandt] rejected/VERB calls/NNS for “a closed and guarded border”.", "mixed: a closed and guarded border < nobody");
  check(
    "[person Brandt] rejected/VERB the plan/NOUN as “a closed and guarded border”.",
    "mixed: a closed and guarded border < Brandt (rejected)",
  );
  check("As [person Brandt] put/VERB it, “the border stays open”.", "direct: the border stays open < Brandt (put it)");
});

describe("words inside a sentence of the reporter's", () => {
  check("[person Brandt] said/VERB the plan/NOUN was “a gift to our rivals”.", "mixed: a gift to our rivals < Brandt (said)");
  check("[person Brandt] called/VERB the plan/NOUN “a gift to our rivals”.", "mixed: a gift to our rivals < Brandt (called)");
  check(
    "[person Brandt] said/VERB it was “a gift to our rivals”, adding/VERB that “nobody will sign it”.",
    "mixed: a gift to our rivals < Brandt (said)",
    "mixed: nobody will sign it < Brandt (adding)",
  );
});

describe("who only stands near", () => {
  check(
    "[person Brandt] said/VERB [state Norway] will continue/VERB to be a “friend in hard times”.",
    "mixed: friend in hard times < Brandt (said)",
  );
  check(
    "After talks in [place Bergen], [state Norway], [person Brandt] said/VERB it was “a step in the right direction”.",
    "mixed: a step in the right direction < Brandt (said)",
  );
  check(
    "[person Brandt] spoke of what [pronoun he] termed/VERB “a step in the wrong direction”.",
    "direct: a step in the wrong direction < he (termed)",
  );
  check("Slogans such as “down with all the ministers” were heard.", "scare: down with all the ministers < nobody");
});

describe("split and continued", () => {
  check(
    "“The border,” [pronoun he] said/VERB, “stays open for now.”",
    "direct: The border, < he (said)",
    "direct: stays open for now. < he (said)",
  );
  check(
    "“The border stays open,” said/VERB [person Brandt]. “Trade goes on as before.”",
    "direct: The border stays open, < Brandt (said)",
    "direct: Trade goes on as before. < Brandt (said)",
  );
  check(
    "[person Brandt] said/VERB: “The border stays open.\n\n“Trade goes on as before.”",
    "direct: The border stays open. < Brandt (said)",
    "direct: Trade goes on as before. < Brandt (said)",
  );
});

describe("what is no speech", () => {
  check("She saw/VERB the film “The Long Road Home”.", "scare: The Long Road Home < nobody");
  check("The so-called “grey zone” remains.", "scare: grey zone < nobody");
  check("The workers’ party and the ’90s were [person O’Hara]’s theme.");
  check(
    "“The plan of the workers’ party isn’t ours,” said/VERB [person Brandt].",
    "direct: The plan of the workers’ party isn’t ours, < Brandt (said)",
  );
  check("[person Brandt] was told/VERB that “the border stays open”.", "mixed: the border stays open < nobody");
});

describe("nested and single marks", () => {
  check("“He said ‘never again’ to us all,” said/VERB [person Brandt].", "direct: He said ‘never again’ to us all, < Brandt (said)");
  check("‘We will not sign it,’ said/VERB [person Brandt].", "direct: We will not sign it, < Brandt (said)");
  check('"The "grey zone" is ours," said/VERB [person Brandt].', 'direct: The "grey zone" is ours, < Brandt (said)');
});

describe("indirect speech", () => {
  check("[person Brandt] said/VERB that the border stays/VERB open.", "indirect: the border stays open < Brandt (said)");
  check("The border stays/VERB open, [person Brandt] said/VERB.", "indirect: The border stays open < Brandt (said)");
  check("The border stays/VERB open, citing/VERB [person Brandt].");
  check("The border stays/VERB open, according to [body the ministry].", "indirect: The border stays open < the ministry (according to)");
  check("On Monday, [person Brandt] said/VERB.");
});

describe("who tells at the end of the sentence", () => {
  check(
    "The accord is/AUX a “good start” for both, [person Brandt] said/VERB at/ADP a news conference/NOUN in/ADP [place Riga].",
    "mixed: good start < Brandt (said)",
  );
  check(
    "[body The bloc] decided/VERB to/PART “wait for a year” in view of the unrest, said/VERB [person Brandt].",
    "mixed: wait for a year < Brandt (said)",
  );
  check(
    "[person Moss] said/VERB it was/AUX “a good start” for both, while [person Brandt] waited/VERB.",
    "mixed: a good start < Moss (said)",
  );
});

describe("words that are passed on", () => {
  check("“We will wait,” [person Moss] said/VERB, quoting/VERB [person Brandt].", "direct: We will wait, < Brandt (quoting)");
  check("“We will wait,” as/SCONJ [person Brandt] put/VERB it.", "direct: We will wait, < Brandt (put it)");
  check(
    "[body The agency] quoted/VERB a/DET rebel/NOUN letter/NOUN as/ADP saying/VERB that “the road is closed for now” to all.",
    "mixed: the road is closed for now < nobody",
  );
  check(
    "[person Brandt] used/VERB the words/NOUN “never again” and “never more”.",
    "mixed: never again < Brandt (used)",
    "mixed: never more < Brandt (used)",
  );
});

describe("paragraphs and single marks", () => {
  check(
    "“We go.\n\nWe go far and wide.\n\nWe go home,” [person Brandt] said/VERB.",
    "direct: We go. < Brandt (said)",
    "direct: We go far and wide. < Brandt (said)",
    "direct: We go home, < Brandt (said)",
  );
  check("[person Brandt] said/VERB they made/VERB ‘very good progress’ in all.", "mixed: very good progress < Brandt (said)");
  check("[person Brandt] said/VERB the states’ envoys had/AUX left.", "indirect: the states’ envoys had left < Brandt (said)");
});

describe("any text", () => {
  const timed = (source: string) => {
    const { parsed, mentions } = marked(source);
    const start = performance.now();
    const quotes = findQuotes(parsed, mentions, LEXICON);
    return { quotes, took: performance.now() - start };
  };
  test("thousands of marks that never close take linear time", () => {
    expect(timed("he said “never and ".repeat(30000)).took).toBeLessThan(5000);
    expect(timed("“a\n\n".repeat(20000)).took).toBeLessThan(5000);
    expect(timed("' a ‘b \" c ".repeat(20000)).took).toBeLessThan(5000);
  });
  test("thousands of texts that speak and paragraphs that announce take linear time", () => {
    for (const pump of [
      "the statement/NOUN said/VERB ",
      "the statement/NOUN said/VERB “no” and ",
      "[person Brandt] said/VERB:\n\nWe will go and they will stay here for us.\n\n",
      "[person Brandt] made/VERB the statement/NOUN “no”: “yes” ",
      "It “condemns/VERB ",
      "a statement/NOUN that the letter/NOUN said/VERB ",
    ]) {
      const few = timed(pump.repeat(500)).took;
      const many = timed(pump.repeat(2000)).took;
      expect(many, pump).toBeLessThan(8 * few + 400);
    }
  });
  test("spans hold no marks at their ends and lie in the text", () => {
    const { parsed, mentions } = marked('[person Brandt] said: “ We go ” and "we stay" ” “');
    for (const { span } of findQuotes(parsed, mentions, LEXICON)) {
      expect(span.start).toBeLessThan(span.end);
      expect(parsed.article.text.slice(span.start, span.end)).toMatch(/^[^\s“”"].*[^\s“”"]$/);
    }
  });
});
