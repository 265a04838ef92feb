/**
 * The texts in a Spring Boot host. Put the jar on the class path and {@code MessageSource}, {@code LocaleResolver} and meters
 * are there, unless the host has its own; what can be set stands under {@code petmatch.i18n}.
 */
@NullMarked
package com.petmatch.i18n.spring;

import org.jspecify.annotations.NullMarked;
