/** Tokens that die before their time: epochs of subjects and single ids, kept in a store and looked up in memory. */
@NullMarked
package com.petmatch.security.revocation;

import org.jspecify.annotations.NullMarked;
