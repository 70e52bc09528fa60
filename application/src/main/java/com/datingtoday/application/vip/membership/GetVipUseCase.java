package com.datingtoday.application.vip.membership;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.VipInfos;
import com.datingtoday.domain.vip.Privilege;
import java.time.Clock;
import java.util.EnumSet;

@UseCase
record GetVipUseCase(VipInfos vipInfos, Clock clock) implements GetVip {

    @Override
    public VipState get(Query query) {
        var vip = vipInfos.find(query.user());
        var now = clock.instant();
        var privileges = EnumSet.allOf(Privilege.class);
        privileges.removeIf(privilege -> !privilege.isGrantedTo(vip, now));
        return new VipState(vip, vip.isVip(now), privileges);
    }
}
