/** News about the security of an account, on their way from the controls to the person's letter. */
@NullMarked
package com.petmatch.platform.notice;

import org.jspecify.annotations.NullMarked;
