/**
 * Unicode MessageFormat 2: reads, checks, prints and formats messages such as {@code .input {$n :number} .match $n one {{{$n}
 * pet}} * {{{$n} pets}}}, and carries them to and from the model that MessageFormat 1 shares.
 */
@org.jspecify.annotations.NullMarked
package com.petmatch.i18n.mf2;
