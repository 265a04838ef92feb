/** The sandbox's mailbox: every mail the host would have sent, readable at /dev/mail. */
@NullMarked
package com.petmatch.platform.mail;

import org.jspecify.annotations.NullMarked;
