import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { hashPassword, newPasswordProblem, verifyPassword } from "@/app/password";

test("a stored hash is argon2id with 19 MiB, two passes and one lane, salted", async () => {
  const [one, two] = await Promise.all([hashPassword("quiet-harbor-7"), hashPassword("quiet-harbor-7")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
});

test("only the password itself fits, however its accents are composed", async () => {
  const stored = await hashPassword("caf\u00e9-ma\u00f1ana");
  expect(await verifyPassword(stored, "cafe\u0301-man\u0303ana")).toBe(true);
  expect(await verifyPassword(stored, "cafe-manana")).toBe(false);
  expect(await verifyPassword(stored, "")).toBe(false);
});

test("without a stored hash no password fits", async () => {
  expect(await verifyPassword(null, "quiet-harbor-7")).toBe(false);
});

const personal = ["Ann Lindqvist", "ann.lindqvist@example.org", "Harbor Clinic"];
const relatives = [
  ...["password", "Password", "12345678", "qwertyuiop", "iloveyou", "Passw0rd!", "P@ssw0rd", "P@$$w0rd1!", "P4$5w0rd"],
  ...[
    "Password123!",
    "password2026",
    "drowssaP1!",
    "!drowssaP",
    "1qaz@WSX",
    "!QAZ2wsx#EDC",
    "qwerty!@#$%",
    "asdfghjkl;",
  ],
  ...["passwordpassword", "P@ssw0rd!P@ssw0rd!", "PasswordPassword1", "Welcome1!", "Summer2026!", "January2026!"],
  ...[
    "P a s s w o r d 1",
    "p.a.s.s.w.o.r.d",
    "Paassword1!",
    "Passwordd1!",
    "xxpasswordxx",
    "thisisapassword",
    "mypassword1",
  ],
  ...["Therapist1!", "PhysicalTherapy1", "Homestretch1!", "Boston2026!", "Michael1985!", "1985-03-14", "aaaabbbb1111"],
  ...[
    "red-red-red-red",
    "abcabcabcabc",
    "Lindqvist2026!",
    "annlindqvist1",
    "HarborClinic1!",
    "L1ndqv1st!",
    "n0t a p@ssword",
  ],
];

test.each(relatives)("%s is refused: many people use it or a relative of it", async (password) => {
  expect(await newPasswordProblem(password, personal)).toMatch(/easy to guess|your own name/);
});

test.each([
  ...["slow-river-42-lantern", "seven green boats 19", "correct horse battery staple", "purple otter drum kit"],
  ...[
    "garden table moon",
    "k3H9xQ2mZp",
    "Tr8#vLq2Wz",
    "xkzqjvwpmt",
    "café-mañana-otoño 9",
    "мой дядя самых честных правил",
  ],
  "we drive to maine each july ".repeat(4).trim(),
])("%s is taken", async (password) => {
  expect(await newPasswordProblem(password, personal)).toBeNull();
});

test.each([8, 10])("random passwords of %i characters are taken", async (length) => {
  const signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  const random = () => Array.from({ length }, () => signs[randomInt(signs.length)]).join("");
  const problems = await Promise.all(Array.from({ length: 100 }, () => newPasswordProblem(random(), personal)));
  expect(problems.filter((problem) => problem !== null).length).toBeLessThanOrEqual(length === 8 ? 12 : 3);
});

test("scoring costs the same for 128 nasty characters as for 32", async () => {
  const cost = async (text: string) => {
    const started = performance.now();
    await newPasswordProblem(text, personal);
    return performance.now() - started;
  };
  for (const piece of ["p@$$w0rd", "pa55w0rd!1@2#", "1!|", "123", "1985-03-14 "]) {
    const short = await cost(piece.repeat(20).slice(0, 32));
    expect(await cost(piece.repeat(20).slice(0, 128))).toBeLessThan(10 * short + 200);
  }
});
