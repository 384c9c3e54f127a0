/**
 * What Lit can do and nothing of ours asks for, by file: values inside a style or script, for a
 * property or a flag; listeners that are objects or have options; what tests, add-ons and polyfills of
 * Lit look at. Of the element: style sheets (ours are adopted by hand), decorators in their standard
 * form, properties that are wrapped, private or have no attribute, converters by type.
 */
/** @type {Readonly<Record<string, readonly (readonly [RegExp, string])[]>>} */
export const unused = {
  '/lit-html.js': [
    [/\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(\w=\w)\)/g, '$1'],
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if)/g, ''],
    [/"\."===\w\[1\]\?\w:"\?"===\w\[1\]\?\w:/g, ''],
    [/\|\|(\w)\.once!==(\w)\.once\|\|\1\.passive!==\2\.passive/g, ''],
    [/"function"==typeof (this\._\$AH)\?\1\.call\(.*?,t\):\1\.handleEvent\(t\)/g, '$1(t)'],
    [/\(\w\?\.creationScope\?\?(\w)\)/g, '$1'],
    [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/g, ''],
    [/setConnected\(t\)\{.*?\}(?=\})/g, ''],
    // What this looks for is for old browsers, and a visitor could name an element like it.
    [/(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),/g, '$1=0;'],
  ],
  '/reactive-element.js': [
    [/import\{[^}]*\}from"\.\/css-tag\.js";/g, ''],
    [/,\w as adoptStyles,/g, ','],
    [/,\w as getCompatibleStyle,/g, ','],
    [/static finalizeStyles\(\w\)\{.*?return \w\}(?=static)/g, ''],
    [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/g, ''],
    [/createRenderRoot\(\)\{.*?\}(?=connectedCallback)/g, ''],
    [/\w\.elementStyles=\[\],\w\.shadowRootOptions=\{mode:"open"\},/g, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/g, ''],
    [/static addInitializer\(\w\)\{.*?\}(?=static)/g, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/g, ''],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/g, ''],
    [/if\(\w\.state&&\(\w\.attribute=!1\),/g, 'if('],
    [/this\._\$Ei\(\),this\.prototype\.hasOwnProperty\(\w\)&&.*?wrapped=!0\),/g, 'this._$Ei(),'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?\}(?=\}let t=!1;)/g, ''],
    [/removeController\(\w\)\{.*?\}(?=_\$E_)/g, ''],
    [
      /if\(this\.finalized=!0,(this\._\$Ei\(\)),this\.hasOwnProperty\(d\("properties"\)\)\)\{.*?\}(?=this\._\$Eh=)/g,
      'this.finalized=!0,$1;',
    ],
    [/static _\$Eu\(\w,\w\)\{.*?\}(?=constructor)/g, 'static _$Eu(t,s){return s.attribute}'],
    [/if\((this\._\$Ei\(\),this\.elementProperties\.set\(t,s\)),!s\.noAccessor\)/g, '$1;'],
    [/\w\?\.getPropertyOptions|static getPropertyOptions\(\w\)\{.*?\}(?=static)/g, ''],
    [/u=\{toAttribute.*?\}\}(?=,f=)/g, 'u=0'],
    [/\w=\{attribute:!0,type.*?hasChanged:f\}(?=;)/g, 'b=0'],
    [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/g, 'i.converter'],
    [/h="function"==typeof t\.converter\?.*?:u;/g, 'h=t.converter;'],
    [/i\.getPropertyOptions\(e\)/g, 'i.elementProperties.get(e)'],
    [
      /,i\?\?=r\.getPropertyOptions\(t\),!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault&&.*?\)\)\)return;/g,
      ',!f(h,s))return;',
    ],
    [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\|\|\((?=this)/g, '{reflect:e}){('],
    [/\(this\.hasUpdated\|\|i\|\|\(s=void 0\)/g, '(this.hasUpdated||(s=void 0)'],
    [
      /const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?.*?\?\?r,/g,
      'this[e]=h.fromAttribute(s),',
    ],
    // All of our properties are reflected, by attributes that have a name.
    [/if\(void 0!==e&&!0===i\.reflect\)/g, ''],
    [/!0===e&&(?=this\._\$Em!==t)/g, ''],
    [/C\(t,s,\{reflect:e\}\)/g, 'C(t,s)'],
    // What goes wrong in an update our own element sees to.
    [/let t=!1;(?=const s=this\._\$AL;try)/g, ''],
    [
      /try\{t=this\.shouldUpdate\(s\),t\?\((.*?)\):this\._\$EM\(\)\}catch.*?t&&(?=this\._\$AE)/g,
      '$1;',
    ],
    [/shouldUpdate\(\w\)\{return!0\}/g, ''],
    [
      /async _\$EP\(\)\{.*?\}scheduleUpdate\(\)\{.*?\}/g,
      'async _$EP(){this.isUpdatePending=!0;await this._$ES;this.performUpdate();return!this.isUpdatePending}',
    ],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/g, ''],
    [/requestUpdate\(t,s,i,e=!1,h\)/g, 'requestUpdate(t,s,i)'],
    [/const r=this\.constructor;if\(!1===e&&\(h=this\[t\]\),!f\(h,s\)\)/g, 'if(!f(this[t],s))'],
    [/\w=\w\.reactiveElementPolyfillSupport,/g, ''],
    [/\w\?\.\(\{ReactiveElement:\w\}\),/g, ''],
    [/,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  ],
  // It looks for what old browsers do not have, though nothing of it is left.
  '/css-tag.js': [[/\w=\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype/g, 'e=0']],
  '/lit-element.js': [
    [/createRenderRoot\(\)\{.*?\}(?=update)/g, ''],
    // For directives that wait, of which there is none.
    [/connectedCallback\(\)\{super.*?\}disconnectedCallback\(\)\{.*?\}/g, ''],
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);/g, ';'],
    [/const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/g, ''],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
  ],
};

/** Names of Lit that nobody outside the file has to know. */
export const innerNames =
  /^(_\$.*|__.*|isUpdatePending|hasUpdated|enableUpdating|(create)?[rR]enderRoot|renderOptions|getUpdateComplete|(should|schedule|perform|will)Update|(firstU|u)pdated|addController|host(Connected|Disconnected|Updated?)|getPropertyDescriptor|createProperty|finalize)$/;
