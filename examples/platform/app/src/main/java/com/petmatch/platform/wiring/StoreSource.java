package com.petmatch.platform.wiring;

import javax.sql.DataSource;

/**
 * The database as stores see it: joins the transaction that is open on the thread. A type of its own, so that nobody takes
 * the pool for it.
 */
record StoreSource(DataSource dataSource) {}
