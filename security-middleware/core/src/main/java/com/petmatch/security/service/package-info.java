/** Programs of partners and clinics: client credentials (RFC 6749 §4.4) by signed assertion or secret. */
@NullMarked
package com.petmatch.security.service;

import org.jspecify.annotations.NullMarked;
