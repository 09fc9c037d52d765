/** What the page asks, one class a subject; docs/page-api.md is the contract. */
@NullMarked
package dev.bulwark.app.serve.api;

import org.jspecify.annotations.NullMarked;
