package com.petmatch.security.bot;

import com.petmatch.security.address.IpAddress;
import java.util.List;

/**
 * Asks the domain name system. May block and may throw; it is asked on the host's executor, never on the path of a request.
 * Implementations are safe for concurrent use and have a deadline of their own.
 */
public interface ReverseDns {

    /** The names of an address (PTR records), without a dot at the end; empty when it has none. */
    List<String> names(IpAddress address);

    /** The addresses of a name (A and AAAA records); empty when it has none. */
    List<IpAddress> addresses(String name);

    /** Asks the resolver of the platform, which gives at most one name for an address. */
    static ReverseDns system() {
        return new SystemReverseDns();
    }
}
