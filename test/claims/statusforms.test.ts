import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * How a meeting or a call of two stands, in the plainest forms in which any newsroom tells it: a line each under the kind and the status. Each gives that one
 * claim of the two, whatever they are called. % and ^ are who meet, TOWN is the capital of the second, HE, HIS and HIM stand for the first.
 */
const FORMS = `
meeting held
% held a session of talks with ^ in Geneva.
% will brief reporters on HIS talks with ^.
% left a meeting with ^ on Monday.
% meets ^ in Geneva for the third time this year.
% hosts ^ for talks in Geneva.
Peru will withdraw its troops amid talks between % and ^.
% met ^ in Geneva on Tuesday.
A meeting between % and ^ took place in Geneva on Monday.
Talks between % and ^ collapsed on Sunday after six hours.
% has visited TOWN to hold talks with ^.
% visited TOWN on Monday for talks with ^.
Before meeting ^, % laid a wreath at the memorial.
% had a working lunch with ^ in Geneva.
% and ^ met behind closed doors in Geneva.
% and ^, who met in Geneva on Monday, agreed to reopen the border.
%'s meeting with ^ focused on trade.
% discussed trade with ^ at a meeting in Geneva.
Among those % met in Geneva was ^.
Having met ^ on Monday, % flew home.
While meeting ^, % expressed concern over the border.
Upon meeting ^, % expressed concern over the border.
% and ^ failed to reach agreement at talks in Geneva.
% walked out of talks with ^ on Monday.
% and ^ met by videoconference on Monday.
% spoke with ^ in Geneva on Monday, on the sidelines of the conference.
% arrived in TOWN on Monday and immediately went into talks with ^.
% was in TOWN on Monday for talks with ^.
% was in TOWN last week to meet ^.
% left TOWN on Tuesday after a meeting with ^.
Two days after % met ^, the border was reopened.
The deal was announced following a meeting between % and ^ in Geneva.
Despite the attack, % went ahead with a meeting with ^.
% met ^ on Monday as part of a planned tour.
% held talks with ^ that may lead to a deal.
% held talks with ^ in a bid to end the war.
% and ^ met again on Tuesday.
% used a meeting with ^ to call for a ceasefire.
% called for a ceasefire during a meeting with ^.
% was hosted by ^ for dinner on Monday.
% was accompanied to the meeting with ^ by the defence minister.
% described a meeting with ^ as constructive.
% said a meeting with ^ had been constructive.
% said the meeting with ^ was constructive.
% said after the meeting with ^ that trade would grow.
% reportedly met ^ in Geneva.
% held a meeting at the airport with ^.
% is scheduled to brief the cabinet on the outcome of HIS talks with ^.
% will present the results of HIS talks with ^ on Friday.
% on Monday hosted ^ at the presidential palace.
While in Geneva, % met ^.
Talks between % and ^ broke down on Monday.
Talks were held between % and ^ on Monday.
%'s visit to TOWN, during which HE met ^, ended on Monday.
%, who met ^ on Monday, said progress had been made.
% said on Tuesday that HE had discussed trade with ^ at a meeting the day before.
meeting planned
The treaty was not signed amid plans for a meeting between % and ^.
The gesture opened the way for a meeting between % and ^.
% is set to meet ^ in Geneva next week.
% and ^ have agreed to meet next month.
% and ^ agreed to hold talks in Geneva.
% is meeting ^ on Friday.
Preparations are under way for a meeting between % and ^.
Arrangements are being made for % to meet ^.
Plans for a meeting between % and ^ are being finalised.
The presidency announced a meeting between % and ^ next week.
% flew to TOWN on Monday to meet ^.
Speaking ahead of talks with ^, % said relations were improving.
During the visit, % will hold talks with ^.
Next week % and ^ will meet for the first time since the war.
The agenda of % includes a meeting with ^.
% was to meet ^ later on Monday.
% arrives in TOWN on Monday. Talks with ^ are scheduled for Tuesday.
"We will make progress," % said before meeting ^ in Geneva.
The date for talks between % and ^ has been set.
The announcement came hours before % was due to meet ^ in Geneva.
The attack came days before a scheduled meeting between % and ^.
The deal is expected to be signed during a meeting between % and ^ in Geneva.
% will not cancel a meeting with ^, the spokesman said.
The meeting between % and ^ is still on, officials said.
% and ^ have agreed on a date for talks.
A date for a meeting between % and ^ has yet to be set.
Details of a meeting between % and ^ are being worked out.
% said before the meeting with ^ that trade would grow.
The ministry announced that % would meet ^ on Friday.
% will meet ^ on Friday, state media reported.
"I will meet ^ on Friday," % said.
The visit of % to TOWN will include a meeting with ^.
Talks between % and ^ will resume next week.
% confirmed plans to meet ^.
% announced plans to meet ^.
% is travelling to TOWN for talks with ^.
% is visiting TOWN to hold talks with ^.
% arrived in TOWN on Monday and is scheduled to hold talks with ^ on Tuesday.
%, who is due to meet ^ on Friday, said progress had been made.
%, who is set to hold talks with ^ on Friday, said progress had been made.
meeting possible
The gesture opened the door to a meeting between % and ^.
% could meet ^ as early as next week, officials said.
% said HE would meet ^ if a ceasefire is agreed.
% is open to a meeting with ^.
It is unclear whether % will meet ^.
There is a possibility that % will meet ^.
Hopes of a meeting between % and ^ are fading.
% said a meeting with ^ was possible.
% left open the possibility of a meeting with ^.
% has not decided whether to meet ^.
A meeting between % and ^ has not been ruled out.
A meeting between % and ^ remains possible.
% is weighing a meeting with ^.
% would be ready to meet ^ if a ceasefire holds.
% expressed readiness to meet ^.
% and ^ may meet on the sidelines of the summit.
meeting denied
% refused to meet ^.
% denied that HE had met ^.
No meeting between % and ^ is planned, the spokesman said.
% failed to meet ^ in Geneva.
% pulled out of a meeting with ^ on Monday.
% turned down a request for a meeting with ^.
% said HE had not met ^.
% and ^ have not met since the war.
No meeting took place between % and ^, the ministry said.
The ministry dismissed reports that % had met ^.
% has ruled out talks with ^.
% boycotted a meeting with ^.
% turned down an invitation to meet ^.
% said there would be no talks with ^.
% said no meeting with ^ was planned.
meeting proposed
The truce was not extended despite attempts to set up a meeting between % and ^.
% called for a meeting with ^.
% wants to meet ^ before the end of the year.
% suggested a meeting with ^.
Mediators are trying to arrange a meeting between % and ^.
The letter proposes a meeting between % and ^.
% sought a meeting with ^.
%, who has offered to meet ^, said progress had been made.
meeting cancelled
A meeting between % and ^ scheduled for Saturday has been called off.
A planned meeting between % and ^ was cancelled on Monday.
% abruptly cancelled a visit to TOWN where HE was to meet ^.
A meeting between % and ^ fell through.
% cancelled HIS visit to TOWN, where HE was due to hold talks with ^.
The cancellation of a meeting between % and ^ was announced on Monday.
% was due to host ^ on Friday, but the visit was called off.
The talks between % and ^ were called off after the attack.
% abandoned plans for talks with ^.
meeting postponed
A meeting between % and ^ planned for Saturday was postponed on Thursday.
% has postponed HIS meeting with ^.
% delayed a meeting with ^ by a week.
A visit by % to TOWN for talks with ^ has been postponed.
meeting under way
% is in talks with ^ to end the row.
% opened talks with ^ on Tuesday.
% began talks with ^ on Monday.
% and ^ resumed talks in Geneva on Monday after a break of two weeks.
The announcement came as % was meeting ^ in Geneva.
Talks between % and ^ are continuing in Geneva.
call held
% held a secure call on Monday with ^.
% phoned ^ on Monday.
% received a phone call from ^ on Monday.
% and ^ discussed trade by phone on Monday.
% and ^ discussed trade in a phone call on Monday.
% told ^ in a phone call that the border would reopen.
% spoke over the phone with ^.
% held a video conference with ^ on Monday.
% held virtual talks with ^ on Monday.
% said on Monday HE had spoken with ^ by telephone.
% expressed condolences to ^ in a telephone call.
% talked with ^ on the phone for an hour.
% exchanged views on trade with ^ over the telephone.
% spoke with ^ by telephone to discuss the war, the ministry said.
% and ^ talked by phone for an hour.
% had a call with ^ on Monday.
% held a call with ^ on Monday.
% received a call from ^ on Monday.
^ called % on Monday to discuss the war.
% called ^ by phone on Monday.
% conveyed condolences to ^ over the phone.
% discussed trade with ^ over the phone.
% discussed trade with ^ in a telephone conversation on Monday.
% on Monday held a telephone conversation with ^.
A phone conversation was held between % and ^ on Monday.
During their phone call, % and ^ discussed trade.
% joined ^ in a video call on Monday.
% spoke to ^ by video link on Monday.
% and ^ held talks by video link on Monday.
% and ^ held talks by phone on Monday.
% and ^ held telephone talks on Monday.
% spoke on the phone to ^ on Monday.
Following a telephone conversation with ^, % said talks would resume.
According to the ministry, % discussed trade with ^ in a phone call.
% said in a statement that HE had spoken with ^ by phone.
% called ^ on Monday. They discussed the war.
call planned
A phone call between % and ^ is planned for Friday.
% plans to call ^ this week.
% is to call ^ later on Monday.
% and ^ agreed to speak by phone on Friday.
% has a phone call with ^ scheduled for Friday.
Ahead of a phone call with ^, % said talks would resume.
call denied
% did not speak to ^ by phone, the spokesman said.
% has not spoken to ^ by phone since the war, the spokesman said.
call proposed
% has asked for a phone call with ^.
% wants to speak to ^ by phone.
nothing
% wrote to ^ about plans for elections.
% responded to calls by ^ for talks.
% said talks about ^ were pointless.
% succeeded ^ as chairman.
meeting expected
Officials expect % and ^ to meet next week.
call possible
A phone call between % and ^ is possible, the spokesman said.
`;

/** Two who meet, the pronouns of the first and the town of the second. */
const PAIRS = [
  ["Kenyan President William Ruto", "he his him", "Chilean President Gabriel Boric", "Santiago"],
  ["US Secretary of State Hannah Whitlock", "she her her", "King Abdullah II", "Amman"],
];

const forms: [string, string][] = [];
let heading = "";
for (const line of FORMS.trim().split("\n"))
  if (/^(?:meeting|call) [a-z ]+$|^nothing$/.test(line)) heading = line;
  else forms.push([heading, line]);

/** The form with the names of a pair. */
function filled(form: string, [first, pronouns, second, town]: readonly string[]): string {
  const [he, his, him] = pronouns.split(" ");
  const words: Record<string, string> = { "%": first, "^": second, TOWN: town, HE: he, HIS: his, HIM: him };
  return form.replace(/%|\^|\b(?:TOWN|HE|HIS|HIM)\b/g, (mark) => words[mark]);
}

/** What a text tells of meetings and calls: kind, status and whether the two alone are the parties. */
function toldIn(text: string, two: readonly string[]): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2026-03-04") }));
  return claims.flatMap((claim) => described(claim, two));
}

function described({ happening, status }: Claim, two: readonly string[]): string[] {
  if (happening.kind !== "meeting" && happening.kind !== "call") return [];
  const texts = happening.parties.map(({ text }) => text);
  const both =
    texts.length === 2 &&
    two.every((one) => texts.some((text) => text.includes(one.slice(one.lastIndexOf(" ") + 1)) || /^s?he$/i.test(text)));
  return [both ? `${happening.kind} ${status}` : `${happening.kind} ${status} of ${texts.join(" and ")}`];
}

test("the forms are many and of every status", () => {
  expect(forms.length).toBeGreaterThan(150);
  expect(new Set(forms.map(([status]) => status)).size).toBeGreaterThan(12);
});

describe("plain forms have their status, whatever the two are called", () => {
  test.each(forms)("%s: %s", (wanted, form) => {
    const told = PAIRS.map((pair) => toldIn(filled(form, pair), [pair[0], pair[2]]));
    expect(told).toEqual(PAIRS.map(() => (wanted === "nothing" ? [] : [wanted])));
  });
});
