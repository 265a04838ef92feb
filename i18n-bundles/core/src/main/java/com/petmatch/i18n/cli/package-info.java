/**
 * The command line: checks, generates, exports, reads, renders and lists texts.
 *
 * <pre>{@code
 * java -cp i18n-bundles.jar:petmatch-kernel.jar com.petmatch.i18n.cli.Main gate --report target/gate
 * }</pre>
 */
@NullMarked
package com.petmatch.i18n.cli;

import org.jspecify.annotations.NullMarked;
