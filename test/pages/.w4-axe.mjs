import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
const base='http://127.0.0.1:18184';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const list=process.argv.slice(2).map(x=>x.split('|'));
for (const [alias,path,name] of list) for (const [w,dark,lang] of [[1440,false,'id'],[390,true,'en']]) {
 const ctx=await b.newContext({viewport:{width:w,height:900},locale:'id-ID',timezoneId:'Asia/Jakarta',reducedMotion:'reduce',colorScheme:dark?'dark':'light'});
 await ctx.addInitScript({content:`localStorage.setItem('mutasi-language','${lang}')`});
 const page=await ctx.newPage();
 page.on('console',m=>{if(m.type()==='error'&&!/status of 401/.test(m.text()))console.log(path,w,'console',m.text().slice(0,300))});
 page.on('pageerror',e=>console.log(path,w,'pageerror',e.message));
 await page.goto(base+'/login?returnTo='+encodeURIComponent(path));
 await page.locator('button',{has:page.locator(`strong:text-is("${alias}")`)}).click();
 await page.waitForURL(u=>u.href.startsWith(base));
 if(name==='rev'){ }
 await page.waitForFunction(()=>document.title!=='Mutasi'&&!document.querySelector('[aria-busy=true]')).catch(()=>console.log('timeout',path));
 await page.waitForTimeout(700);
 const {violations}=await new AxeBuilder({page}).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze();
 for(const v of violations) console.log(path,w,v.id,v.nodes.map(n=>n.target.join(' ')+' '+(n.any[0]?.message??'').slice(0,120)).slice(0,3).join(' | '));
 if(!(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))) console.log(path,w,'OVERFLOW', await page.evaluate('[...document.querySelectorAll("#content *")].filter(e=>e.getBoundingClientRect().right>innerWidth+1).slice(0,4).map(e=>e.tagName+"."+e.className+" "+e.textContent.slice(0,40))'));
 await page.screenshot({path:`/tmp/w4s-${name}-${w}.png`,fullPage:true});
 console.log('ok',path,w,await page.title());
 await ctx.close();
}
await b.close();
