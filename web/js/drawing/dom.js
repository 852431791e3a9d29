import { BASE } from '../shell/base.js';

/** Attributes whose values are addresses. */
const ADDRESSES = ['href', 'src', 'action'];

/**
 * Builds one element. Strings among the children become text, never markup. Children and attributes that are
 * null, undefined or false are left out. An address that begins with a slash is an address of this server.
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : addressed(key, String(value)));
    }
  }
  element.append(...children.flat(Infinity).filter(present));
  return element;
}

function addressed(key, value) {
  return ADDRESSES.includes(key) && value.startsWith('/') ? BASE + value : value;
}

/**
 * An icon of one stroke. Its colour and size come from the style sheet. An icon of kind `along` is drawn for
 * Arabic reading order and is mirrored in a page that reads from left to right.
 */
export function icon(path, kind = '') {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon ${kind}`.trim());
  const stroke = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  stroke.setAttribute('d', path);
  svg.append(stroke);
  return svg;
}

/** Builds one SVG element. */
export function svg(name, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/**
 * Replaces the holes of a sentence with nodes: `sentence('لا مقال فيه {word}.', {word: node})`. The table of
 * texts holds the whole sentence, so that each language can order it in its own way.
 */
export function sentence(template, nodes) {
  return template
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? nodes[part.slice(1, -1)] : part))
    .filter(present);
}

function present(child) {
  return child !== null && child !== undefined && child !== false && child !== '';
}
