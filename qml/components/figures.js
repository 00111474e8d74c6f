// Figures as a language writes them, and dates known to the day, the month or the year ("2026-03-14", "2026-03", "2026").
.pragma library

// Any script's digits as 0 to 9: Arabic, Persian, Devanagari.
function latin(text) {
    let plain = "";
    for (const sign of String(text)) {
        const code = sign.charCodeAt(0);
        const zero = [0x0660, 0x06F0, 0x0966].find(first => code >= first && code < first + 10);
        plain += zero === undefined ? sign : String(code - zero);
    }
    return plain;
}

// 0 to 9 as this language writes them.
function local(text, locale) {
    const zero = locale.zeroDigit.charCodeAt(0);
    if (zero === 48)
        return String(text);
    return String(text).replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit)));
}

// What was typed as a number, with a point: "12,5" and "١٢٫٥" become "12.5"; what is no number stays as it is.
function number(typed) {
    return latin(typed).trim().replace(/[,\u066B]/g, ".").replace(/\u2212/g, "-");
}

function localNumber(plain, locale) {
    return local(String(plain).replace(".", locale.decimalPoint), locale);
}

function two(value) {
    return (value < 10 ? "0" : "") + value;
}

function daysIn(year, month) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// {year, month, day}, 0 for what is not known; all 0 for what is no date.
function parts(iso) {
    const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso || "");
    return {
        year: found ? Number(found[1]) : 0,
        month: found && found[2] ? Number(found[2]) : 0,
        day: found && found[3] ? Number(found[3]) : 0
    };
}

function iso(year, month, day) {
    if (year <= 0)
        return "";
    let text = String(year).padStart(4, "0");
    if (month > 0)
        text += "-" + two(month) + (day > 0 ? "-" + two(day) : "");
    return text;
}

// The day that many days later.
function later(day, days) {
    const from = parts(day);
    return new Date(Date.UTC(from.year, from.month - 1, from.day + days)).toISOString().slice(0, 10);
}

// Monday is 1, Sunday 0.
function weekday(year, month, day) {
    return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

// Whether a date lies in what is allowed; bounds and date are compared as far as both are known.
function within(date, from, to) {
    const shorter = (a, b) => Math.min(a.length, b.length);
    return (from === "" || date.slice(0, shorter(date, from)) >= from.slice(0, shorter(date, from))) && (to === "" || date.slice(0, shorter(date, to)) <= to.slice(0, shorter(date, to)));
}

// "14 March 2026", "March 2026", "2026".
function spoken(isoDate, locale) {
    const known = parts(isoDate);
    if (known.year === 0)
        return "";
    let words = local(String(known.year), locale);
    if (known.month > 0)
        words = (known.day > 0 ? locale.monthName(known.month - 1) : locale.standaloneMonthName(known.month - 1)) + " " + words;
    return known.day > 0 ? local(String(known.day), locale) + " " + words : words;
}
