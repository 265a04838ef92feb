/** Password hashing by BouncyCastle's Argon2id, behind the port of security-middleware. */
@NullMarked
package com.petmatch.security.bouncycastle;

import org.jspecify.annotations.NullMarked;
