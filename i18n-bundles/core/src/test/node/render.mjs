// Renders the rows of a job file with intl-messageformat and i18next and writes what each printed, in the order of the rows.
import { readFileSync, writeFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { IntlMessageFormat } from 'intl-messageformat';

const [jobFile, resultFile] = process.argv.slice(2);
const job = JSON.parse(readFileSync(jobFile, 'utf8'));

function value({ number, amount, date, text }) {
  if (number !== undefined) return Number(number);
  if (amount !== undefined) return Number(amount);
  if (date !== undefined) return new Date(Number(date));
  return text;
}

function values(row) {
  return Object.fromEntries(Object.entries(row).map(([name, typed]) => [name, value(typed)]));
}

function attempt(render) {
  try {
    return render();
  } catch (problem) {
    return `failed: ${problem.message}`;
  }
}

const plainTag = (chunks) => chunks.join('');

function formatJs(tag, language, row) {
  const formats = structuredClone(job.formats);
  formats.number.currency.currency = row.currency;
  formats.number.autoCurrency.currency = row.currency;
  const tags = Object.fromEntries(row.tags.map((name) => [name, plainTag]));
  const message = new IntlMessageFormat(language.formatJs[row.key], tag, formats);
  return message.format({ ...values(row.formatJs), ...tags });
}

const anyTag = /<\/?[A-Za-z][\w-]*\/?>/g;

function i18next(translate, row) {
  const amounts = Object.keys(row.i18next).filter((name) => row.i18next[name].amount !== undefined);
  const formatParams = Object.fromEntries(amounts.map((name) => [name, { currency: row.currency }]));
  return translate(row.key, { ...values(row.i18next), formatParams }).replaceAll(anyTag, '');
}

const result = { cldr: process.versions.cldr, languages: {} };
for (const [tag, language] of Object.entries(job.languages)) {
  const instance = createInstance();
  await instance.init({
    lng: tag,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [tag]: { translation: language.i18next } },
    initAsync: false,
  });
  result.languages[tag] = {
    formatJs: language.rows.map((row) => attempt(() => formatJs(tag, language, row))),
    i18next: language.rows.map((row) => attempt(() => (row.i18next ? i18next(instance.t, row) : null))),
  };
}
writeFileSync(resultFile, JSON.stringify(result));
