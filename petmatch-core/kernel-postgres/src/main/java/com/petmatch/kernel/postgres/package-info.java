/** Unit of work, migrations, outbox, consumed events and ledger on PostgreSQL; each joins the host's transaction. */
@NullMarked
package com.petmatch.kernel.postgres;

import org.jspecify.annotations.NullMarked;
