/** The one data model of a message, whatever syntax it was written in. */
@NullMarked
package com.petmatch.i18n.model;

import org.jspecify.annotations.NullMarked;
