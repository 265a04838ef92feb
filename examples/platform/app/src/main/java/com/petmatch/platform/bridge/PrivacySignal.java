package com.petmatch.platform.bridge;

import com.petmatch.affiliate.click.ConsentSource;
import com.petmatch.affiliate.click.ConsentState;
import com.petmatch.affiliate.link.FollowRequest;

/**
 * A visitor's wish not to be tracked → no click id on their device. Global Privacy Control and the older Do Not Track are
 * honoured; everybody else followed a link that says whose it is, into a first-party cookie that holds nothing but an id.
 */
public final class PrivacySignal implements ConsentSource {

    @Override
    public ConsentState consent(FollowRequest request) {
        boolean refuses = isOn(request, "Sec-GPC") || isOn(request, "DNT");
        return refuses ? ConsentState.DENIED : ConsentState.GRANTED;
    }

    private static boolean isOn(FollowRequest request, String header) {
        return request.header(header).filter("1"::equals).isPresent();
    }
}
