/** Paths, fields, links and keys that nobody needs who means well, and what follows for those who touch them. */
@NullMarked
package com.petmatch.security.honeypot;

import org.jspecify.annotations.NullMarked;
