/** Signed cursors, and keyset pages beside offset pages. */
@NullMarked
package com.petmatch.benchmarks.page;

import org.jspecify.annotations.NullMarked;
