/**
 * The bookmarklet for 1.4.12: sets the four spacings on whatever page is open, and takes them away at the second press. The sheet is made by script, which the policy of
 * a page does not forbid; open shadow roots and frames of the same origin get it too.
 */

/** The four figures of WCAG 2.2, 1.4.12, in times the size of the letters. */
export const spacings = { line: 1.5, paragraph: 2, letter: 0.12, word: 0.16 } as const

const rules = `*{line-height:${spacings.line}!important;letter-spacing:${spacings.letter}em!important;word-spacing:${spacings.word}em!important}p{margin-bottom:${spacings.paragraph}em!important}`

/** What runs on the page. */
export const spacingScript = `(function(){var k='drempelwijsSpacing';function each(d,f){f(d);d.querySelectorAll('*').forEach(function(e){if(e.shadowRoot)each(e.shadowRoot,f);if(e.tagName==='IFRAME'||e.tagName==='FRAME'){try{if(e.contentDocument)each(e.contentDocument,f)}catch(x){}}})}var on=!window[k];window[k]=on;each(document,function(d){var w=(d.ownerDocument||d).defaultView;d.adoptedStyleSheets=Array.prototype.filter.call(d.adoptedStyleSheets,function(s){return !s[k]});if(on){var s=new w.CSSStyleSheet();s.replaceSync(${JSON.stringify(rules)});s[k]=true;d.adoptedStyleSheets=Array.prototype.concat.call([],Array.prototype.slice.call(d.adoptedStyleSheets),[s])}})})()`

/** The address of the bookmark. */
export const spacingBookmarklet = `javascript:${encodeURIComponent(`${spacingScript};void 0`)}`
