/** Tokens, limits, roles, firewall, bans, uploads and whole decisions: ours and what most hosts use. */
@NullMarked
package com.petmatch.benchmarks.security;

import org.jspecify.annotations.NullMarked;
