#include "documents/aftercare_style.h"

namespace stipple::documents
{

QByteArray aftercareStyle()
{
    return R"css(
:root{color-scheme:light dark;--ink:#1f2428;--quiet:#50575d;--line:#d9dcdf;--paper:#faf8f5;--card:#fff;--accent:#0f6b66;--soft:#e3f0ef;
--stop:#a3271f;--stopsoft:#fbe9e7;--care:#7a4d00;--caresoft:#fdf1dc}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--quiet:#b4b9be;--line:#3a4046;--paper:#14171a;--card:#1d2125;--accent:#5cc2b8;--soft:#173533;
--stop:#ff9d94;--stopsoft:#3d1d1a;--care:#f2c46d;--caresoft:#3a2c12}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:12px}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,"Noto Sans","Noto Sans Arabic",sans-serif;overflow-wrap:anywhere}
main{max-width:44rem;margin:0 auto;padding:20px 16px 48px}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 6px}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 10px}
h3{font-size:1.05rem;margin:18px 0 6px}
p{margin:6px 0}ul{margin:0;padding:0;list-style:none}
a{color:var(--accent)}
header .clinic{color:var(--accent);font-weight:600;margin:0 0 4px}
.quiet,small,footer{color:var(--quiet)}small{display:block;font-size:.88em}
.call{display:inline-block;margin-top:8px;padding:12px 20px;border-radius:12px;background:var(--accent);color:var(--card);font-weight:600;text-decoration:none}
nav{display:flex;flex-wrap:wrap;gap:8px;margin:20px 0}
nav a{padding:11px 14px;border:1px solid var(--line);border-radius:999px;background:var(--card);text-decoration:none}
section{margin:16px 0;padding:18px 16px;border:1px solid var(--line);border-radius:14px;background:var(--card)}
.signs li{margin:8px 0;padding:10px 12px;border-inline-start:4px solid var(--care);border-radius:8px;background:var(--caresoft)}
.signs .emergency,.signs .doctor{border-color:var(--stop);background:var(--stopsoft)}
details{border-top:1px solid var(--line)}
.now details{border-top:0}
summary{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline;padding:14px 2px;min-height:52px;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";flex:none;width:9px;height:9px;border:solid var(--accent);border-width:0 2px 2px 0;transform:rotate(-45deg);align-self:center}
[dir=rtl] summary::before{transform:rotate(135deg)}
details[open]>summary::before{transform:rotate(45deg)}
summary span{color:var(--quiet)}
details>ul:last-child{padding-bottom:14px}
li{margin:8px 0}
h3.do,h3.allowed{color:var(--accent)}h3.dont{color:var(--stop)}
.change{padding:8px 12px;border-radius:8px;background:var(--soft)}
label{display:flex;gap:12px;padding:6px 0;cursor:pointer}
input{flex:none;width:24px;height:24px;margin:2px 0 0;accent-color:var(--accent)}
ul.dont li,ul.expect li,ul.allowed li{padding-inline-start:14px;border-inline-start:3px solid var(--line)}
ul.dont li{border-color:var(--stop)}ul.allowed li{border-color:var(--accent)}
table{width:100%;border-collapse:collapse}
th,td{padding:8px 10px 8px 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
[dir=rtl] th,[dir=rtl] td{padding:8px 0 8px 10px}
th:nth-child(n+2),td:nth-child(n+2){width:8.5em;color:var(--quiet)}
@media(max-width:34rem){thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{display:grid;grid-template-columns:auto auto 1fr;gap:0 .6em;padding:8px 0;border-bottom:1px solid var(--line)}
td,[dir=rtl] td{padding:0;border:0;width:auto!important}td:first-child{grid-column:1/-1}td:nth-child(2)::after{content:" \2013"}}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
@media print{:root{--ink:#000;--quiet:#333;--line:#999;--paper:#fff;--card:#fff;--accent:#000;--stop:#000;--care:#000;--stopsoft:#fff;--caresoft:#fff;--soft:#fff}
body{font-size:10.5pt}main{max-width:none;padding:0}nav,.days,.now{display:none}section{border:0;padding:0;margin:12pt 0}
.call{background:none;color:#000;padding:0}tr,li,h3+p{break-inside:avoid}h2,h3{break-after:avoid}}
)css";
}

QByteArray aftercareScript()
{
    return R"js((function(){"use strict";
var page=document.documentElement,now=new Date(),today;
try{var parts={};new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn",{timeZone:page.dataset.zone,year:"numeric",month:"2-digit",day:"2-digit"})
.formatToParts(now).forEach(function(p){parts[p.type]=p.value});today=parts.year+"-"+parts.month+"-"+parts.day}
catch(e){today=new Date(now.getTime()-now.getTimezoneOffset()*6e4).toISOString().slice(0,10)}
var day=document.querySelector('details[data-date="'+today+'"]'),later=document.querySelector("details[data-later]");
if(!day&&later&&today>later.dataset.date)day=later;
if(day){day.open=true;day.setAttribute("aria-current","date");var place=document.getElementById("now");place.appendChild(day);place.hidden=false}
var key="stipple-aftercare/"+page.dataset.page,kept={};
try{kept=JSON.parse(localStorage.getItem(key))||{}}catch(e){}
document.querySelectorAll("input[data-tick]").forEach(function(box){box.checked=kept[box.dataset.tick]===1;
box.addEventListener("change",function(){if(box.checked)kept[box.dataset.tick]=1;else delete kept[box.dataset.tick];
try{localStorage.setItem(key,JSON.stringify(kept))}catch(e){}})})})();)js";
}

} // namespace stipple::documents
