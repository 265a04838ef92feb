package com.petmatch.security.pipeline;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.SecurityRequest;
import java.util.Optional;

/**
 * What a control in a room may look at. A value.
 *
 * @param canonical the decoded request: the only decoding there is
 * @param client the address as all controls see it
 * @param network the part of the address that is one client for limits and records
 * @param match the route; unmatched for rooms before {@link Stage#ROUTE} where there is none
 * @param principal empty for nobody, and in rooms before {@link Stage#CREDENTIAL}
 * @param rooms what the rooms share about this request
 */
public record Inspection(
        TenantId tenant,
        SecurityRequest request,
        Canonical canonical,
        IpAddress client,
        AddressPrefix network,
        RouteMatch match,
        Optional<Principal> principal,
        RoomState rooms) {}
