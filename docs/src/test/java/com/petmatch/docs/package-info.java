/** Proof that the documents are true: every block is a region of a test, every promised surface is the real one. */
@NullMarked
package com.petmatch.docs;

import org.jspecify.annotations.NullMarked;
