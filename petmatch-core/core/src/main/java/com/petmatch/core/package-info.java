/** What the features of the domain share: their error codes and the parts every engine is built from. */
@NullMarked
package com.petmatch.core;

import org.jspecify.annotations.NullMarked;
