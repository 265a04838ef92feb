package com.petmatch.security.clamav;

import java.net.InetSocketAddress;

/**
 * Whether an instance is there.
 *
 * @param answers whether it answered a ping within two seconds; says nothing of how old its signatures are
 */
public record InstanceHealth(InetSocketAddress address, boolean answers) {}
