import { expect, test } from "vitest";
import { regularVerb } from "../../src/language/parser/regularverbs.ts";
import { model } from "./engine.ts";

const { words } = model;
const check = (form: string, guess: string, right: string) => expect(regularVerb(form, guess, words), form).toBe(right);

test("an infinitive that nobody writes gives way to one that is a word", () => {
  check("convened", "conven", "convene");
  check("chaired", "chaire", "chair");
  check("boycotted", "boycot", "boycott");
  check("telephoned", "telephon", "telephone");
  check("patrolling", "patroll", "patrol");
  check("notified", "notifi", "notify");
});

test("a guess that spelling and the words allow stays", () => {
  check("welcomed", "welcome", "welcome");
  check("controlled", "control", "control");
});

test("spelling decides between two words: a short stem would have doubled its consonant", () => {
  check("noted", "zzz", "note");
  check("hoping", "zzz", "hope");
  check("stopping", "zzz", "stop");
});

test("what is no regular form stays, and so does a word that nobody knows", () => {
  check("swing", "sw", "swing");
  check("meets", "meet", "meet");
  check("zorbled", "zorble", "zorble");
});

test("forms that only look regular", () => {
  check("fled", "fl", "flee");
  check("sped", "sp", "speed");
});
