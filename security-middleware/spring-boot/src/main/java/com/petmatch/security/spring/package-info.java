/** Secures a Spring Boot host from its properties under {@code petmatch.security}; each part steps back for a bean. */
@NullMarked
package com.petmatch.security.spring;

import org.jspecify.annotations.NullMarked;
