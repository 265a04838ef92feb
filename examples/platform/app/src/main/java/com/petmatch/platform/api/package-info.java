/** The JSON side of accounts, pets, money and partners under /api/v1. */
@NullMarked
package com.petmatch.platform.api;

import org.jspecify.annotations.NullMarked;
