#include "documents/published_look.h"

namespace stipple::documents
{

QByteArray publishedStyle()
{
    return R"css([hidden]{display:none!important}
.top{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;justify-content:space-between;margin-bottom:16px}
.top .clinic{color:var(--accent);font-weight:600;margin:0}
.languages{margin:0}
.languages a{min-height:48px;display:flex;align-items:center}
.languages a[aria-current]{border-color:var(--accent);background:var(--soft);font-weight:600}
.notice{margin:16px 0;padding:12px 16px;border-inline-start:4px solid var(--care);border-radius:8px;background:var(--caresoft)}
.notice .call{margin:0;padding:0;background:none;color:var(--accent);text-decoration:underline}
article:not([hidden])~article:not([hidden]){border-top:3px solid var(--line);margin-top:40px;padding-top:24px}
@media print{.top .languages{display:none}article:not([hidden])~article:not([hidden]){break-before:page;border:0}}
)css";
}

QByteArray publishedScript()
{
    // The fragment's bytes: see the table in aftercare_pack.md.
    return R"js((()=>{"use strict";
const page=document.documentElement,articles=[...document.querySelectorAll("article")],DAY=864e5;
const fragment=location.hash.slice(1),isCode=fragment!==""&&!document.getElementById(fragment);
let care=null,isChosen=false;
const bytesOf=text=>Uint8Array.from(atob(text),c=>c.charCodeAt(0));
const keyOf=raw=>crypto.subtle.importKey("raw",raw,{name:"Ed25519"},false,["verify"]);
const holds=async(raw,signature,...parts)=>crypto.subtle.verify({name:"Ed25519"},await keyOf(raw),signature,
await new Blob(parts).arrayBuffer());
const dateOf=(ms,zone)=>{const at={};new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn",{timeZone:zone,year:"numeric",
month:"2-digit",day:"2-digit"}).formatToParts(new Date(ms)).forEach(p=>{at[p.type]=+p.value});return Date.UTC(at.year,at.month-1,at.day)};
const known=zone=>{try{dateOf(0,zone);return zone}catch(e){return undefined}};

function read(all,said){
const zone=known(said.z),sessions=[...said.s].sort((a,b)=>a-b),today=dateOf(Date.now(),zone);
if(!sessions.length||!sessions.every(Number.isInteger))return null;
const zeros=sessions.map(s=>dateOf(s*1000,zone));
let at=zeros.length-1;while(at>0&&zeros[at]>today)--at;
const vault=[...all.slice(1,7)].map(b=>b.toString(16).padStart(2,"0")).join("");
return{zone:String(said.z),language:String(said.l),skin:said.k||"",choices:said.c||{},plan:said.p,today,zero:zeros[at],
end:zeros[at+1],key:"stipple-aftercare/"+vault+"/"+sessions[at]}}

async function check(){
let root;
try{root=bytesOf(page.dataset.key);await keyOf(root)}catch(e){return"unable"}
try{
if(!/^[\w-]{1,1000}$/.test(fragment))return"refused";
const plain=fragment.replace(/-/g,"+").replace(/_/g,"/"),all=bytesOf(plain),part=(from,length)=>all.slice(from,from+length);
if(btoa(String.fromCharCode(...all)).replace(/=+$/,"")!==plain)return"refused";
if(all[0]>1)return"newer";
if(all[0]!==1||all.length<339)return"refused";
if(part(17,32).some((b,i)=>b!==root[i]))return"foreign";
const vault=part(1,16),owner=part(49,32),device=part(177,32),last=all.length-64;
if(!await holds(root,part(81,64),"stipple owner ",vault,owner)||
!await holds(owner,part(209,64),"stipple device ",vault,part(145,16),device,part(161,16)))return"foreign";
if(!await holds(device,all.slice(last),"stipple-aftercare-link-1\n",all.slice(0,last)))return"refused";
care=read(all,JSON.parse(new TextDecoder("utf-8",{fatal:true}).decode(all.slice(273,last))));
return!care?"refused":care.plan===page.dataset.plan?"":"changed"
}catch(e){care=null;return"refused"}}

const made=(tag,look,...inside)=>{const one=document.createElement(tag);if(look)one.className=look;one.append(...inside);return one};
const copied=cell=>[...cell.childNodes].map(one=>one.cloneNode(true));
let kept={};
const keep=()=>{try{localStorage.setItem(care.key,JSON.stringify(kept))}catch(e){}};

function itemsOf(article){
return[...article.querySelectorAll("tr[data-entry]")].map(row=>{
const own=row.dataset,decided=own.choice!==undefined&&Array.isArray(care.choices[own.entry]),choice=decided?care.choices[own.entry]:[];
const from=Number.isInteger(choice[0])?choice[0]:+own.from,to=Number.isInteger(choice[1])?choice[1]:own.to===""?null:+own.to;
const isFor=!(own.skin&&care.skin&&!own.skin.split(" ").includes(care.skin))&&!(to!==null&&to<from);
return{row,id:own.entry,kind:own.kind,from,to,isFor,isOpen:own.choice!==undefined&&!decided,scabs:own.scabs!==undefined}})}

function fill(article){
if(article.dataset.filled)return;
article.dataset.filled="1";
const words=article.dataset,inWords=(ms,form)=>new Intl.DateTimeFormat(words.locale,{timeZone:"UTC",...form}).format(ms);
const near=ms=>inWords(ms,{day:"numeric",month:"long"}),dayOf=number=>care.zero+number*DAY;
const items=itemsOf(article),mine=items.filter(item=>item.isFor),total=Math.max(0,...mine.map(item=>item.to||0));
items.forEach(item=>{item.row.hidden=!item.isFor;item.row.cells[1].textContent=near(dayOf(item.from));
if(item.to!==null)item.row.cells[2].textContent=near(dayOf(item.to))});
article.querySelector("h1").textContent=words.session.replace("%1",inWords(care.zero,{day:"numeric",month:"long",year:"numeric"}));
article.querySelector("[data-count]").textContent=words.clock.replace("{zone}",care.zone);
const days=article.querySelector(".days"),now=article.querySelector(".now");
const titles=(name,some)=>some.length?[made("p","change",made("b","",name+":")," ",...some.flatMap((item,i)=>
[i?" \u00b7 ":"",...copied(item.row.cells[0].querySelector("strong"))]))]:[];
const line=(item,day)=>{
const notes=[item.to!==null&&item.to>day?words.until.replace("%1",near(dayOf(item.to))):"",item.scabs?words.scabs:"",
item.isOpen?words.decides:""].filter(Boolean).join(" \u00b7 ");
const said=copied(item.row.cells[0]),one=made("li","");
if(notes)said.push(" ",made("small","",notes));
if(item.kind==="do"){const box=document.createElement("input");box.type="checkbox";box.dataset.tick=day+"/"+item.id;
one.append(made("label","",box,made("span","",...said)))}
else one.append(...said);
one.dataset.item=item.id;
return one};
for(let day=0;day<=total+1&&(care.end===undefined||dayOf(day)<care.end);++day){
const isLater=day>total,today=dayOf(day),holding=mine.filter(item=>day>=item.from&&(item.to===null||day<=item.to));
const title=day===0?words.zero:(isLater?words.later:words.day).replace("{day}",day).replace("{total}",total);
const one=made("details","",made("summary","",made("b","",title)," ",made("span","",
words.weekday.replace("%1",inWords(today,{weekday:"long"})).replace("%2",near(today)))));
one.id=article.lang+(isLater?"-later":"-day-"+day);one.dataset.date=new Date(today).toISOString().slice(0,10);
if(day>0&&!isLater)one.append(...titles(words.begins,holding.filter(item=>item.from===day)),
...titles(words.ends,holding.filter(item=>item.to===day)));
for(const kind of["do","dont","expect","allowed"]){
const some=holding.filter(item=>item.kind===kind);
if(some.length)one.append(made("h3",kind,...copied(article.querySelector('[data-heading="'+kind+'"]'))),
made("ul",kind,...some.map(item=>line(item,day))))}
if(today===care.today||(isLater&&care.today>today&&care.end===undefined)){one.open=true;one.setAttribute("aria-current","date");now.append(one);now.hidden=false}
else days.append(one)}
if(care.end!==undefined&&care.end<=dayOf(total))days.append(made("p","change",words.restarted));
days.hidden=false;
article.querySelectorAll(".dated").forEach(one=>{one.hidden=false})}

function show(language){
const chosen=articles.find(one=>one.lang===language)||articles[0];
articles.forEach(one=>{one.hidden=one!==chosen});
page.lang=chosen.lang;page.dir=chosen.dir;document.title=chosen.dataset.title;
document.querySelectorAll(".languages a").forEach(one=>{one.lang===chosen.lang?one.setAttribute("aria-current","true"):one.removeAttribute("aria-current")});
if(!care)return;
fill(chosen);
chosen.querySelectorAll("[data-tick]").forEach(box=>{box.checked=kept[box.dataset.tick]===1})}

document.addEventListener("click",event=>{
const link=event.target.closest('a[href^="#"]'),to=link&&document.getElementById(link.getAttribute("href").slice(1));
if(!to)return;
event.preventDefault();
if(link.closest(".languages")){isChosen=true;show(link.lang)}
else{to.tabIndex=-1;to.focus({preventScroll:true});to.scrollIntoView()}});
document.addEventListener("change",event=>{
const tick=event.target.dataset.tick;
if(!tick)return;
if(event.target.checked)kept[tick]=1;else delete kept[tick];
keep()});
addEventListener("hashchange",()=>location.reload());
show(!isCode&&articles.some(one=>one.id===fragment)?fragment:
(navigator.languages||[]).map(one=>one.split("-")[0]).find(one=>articles.some(article=>article.lang===one)));
if(isCode)check().then(state=>{
if(care){try{kept=JSON.parse(localStorage.getItem(care.key))||{}}catch(e){}}
document.querySelectorAll("[data-say]").forEach(one=>{one.hidden=one.dataset.say!==state});
show(care&&!isChosen?care.language:page.lang)})})();)js";
}

} // namespace stipple::documents
