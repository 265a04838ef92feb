/** Photos and documents of pets: received, scanned, kept, and shown to those alone who may see the pet. */
@NullMarked
package com.petmatch.platform.media;

import org.jspecify.annotations.NullMarked;
