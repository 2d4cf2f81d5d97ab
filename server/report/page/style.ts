// The sheet of the printed report: dark on light, A4, nothing that is loaded, nothing cut at the edge of a page.

export const STYLE = `
:root{color-scheme:light;--ink:#182226;--quiet:#4e585a;--line:#c3b79f;--strip:#f4eedf}
*{box-sizing:border-box}
body{font:14px/1.45 'Archivo Variable','Archivo','Segoe UI',system-ui,sans-serif;color:var(--ink);background:#fff;margin:0 auto;max-width:62rem;padding:2rem 1.5rem}
h1{font-size:28px;line-height:1.15;margin:0 0 .4rem}
h2{font-size:22px;line-height:1.2;margin:2.5rem 0 .6rem;padding-bottom:.3rem;border-bottom:2px solid var(--ink)}
h3{font-size:17px;margin:1.8rem 0 .4rem}
h4{font-size:14px;margin:1.1rem 0 .3rem}
p{margin:.3rem 0 .6rem;max-width:75ch}
ul{margin:.2rem 0 .8rem;padding-left:1.2rem}
a{color:inherit}
.quiet{color:var(--quiet)}
.reading{background:var(--strip);border-left:4px solid #8a5a00;padding:.45rem .7rem;margin:.3rem 0 .7rem}
.lead{font-size:17px}
table{border-collapse:collapse;margin:.4rem 0 1rem;width:100%;font-size:12.5px}
caption{font-weight:600;padding:.2rem 0;text-align:start}
th,td{border-bottom:1px solid var(--line);padding:.22rem .5rem;text-align:start;vertical-align:top;overflow-wrap:break-word;hyphens:auto}
thead th{border-bottom:1.5px solid var(--ink)}
tbody th{font-weight:500}
.number{text-align:end;font-variant-numeric:tabular-nums}
td.number{white-space:nowrap}
th{hyphens:auto}
.table{overflow-x:auto}
.figures{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem 1.6rem}
.figure{margin:0;min-width:0}
.figure.wide{grid-column:1/-1}
.figure h4{margin-top:.2rem}
.drawing{display:block;width:100%;height:auto}
.moment{border:1px solid var(--line);border-left:6px solid var(--ink);padding:.5rem .9rem;margin:.6rem 0}
.moment h4{margin:0 0 .2rem}
.columns{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1.2rem}
.slip{background:var(--strip);padding:.4rem .6rem;margin:0 0 .5rem;overflow-wrap:anywhere}
.slip p{margin:0}
details{margin:.2rem 0 .8rem}
summary{cursor:pointer;color:var(--quiet)}
nav ul{columns:2;list-style:none;padding:0}
@media (max-width:640px){.figures,.columns{grid-template-columns:minmax(0,1fr)}nav ul{columns:1}body{padding:1rem}table{font-size:12px}}
@media print{
@page{size:A4;margin:16mm 14mm 16mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9px sans-serif;color:#4e585a}@bottom-left{content:'Gravity Assist';font:9px sans-serif;color:#4e585a}}
body{max-width:none;padding:0;font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
table{font-size:9pt}
.table{overflow:visible}
h2.team,h3.round{break-before:page}
h2,h3,h4,caption{break-after:avoid}
.figure,.moment,.slip,.keep,tr,svg{break-inside:avoid}
thead{display:table-header-group}
.screen,details:not([open]){display:none}
p,li{orphans:3;widows:3}
}`;
