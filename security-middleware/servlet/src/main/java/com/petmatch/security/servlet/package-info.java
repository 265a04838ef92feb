/** Puts the security pipeline in front of every servlet: one filter for all dispatcher types. */
@NullMarked
package com.petmatch.security.servlet;

import org.jspecify.annotations.NullMarked;
