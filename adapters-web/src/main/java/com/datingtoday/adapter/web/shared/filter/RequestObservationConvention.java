package com.datingtoday.adapter.web.shared.filter;

import com.datingtoday.adapter.web.shared.RequestAttributes;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Adds the code of the envelope to the metrics of requests. */
@Component
final class RequestObservationConvention extends DefaultServerRequestObservationConvention {

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
        var code = context.getCarrier() == null ? null : context.getCarrier().getAttribute(RequestAttributes.CODE);
        return super.getLowCardinalityKeyValues(context).and(KeyValue.of("code", code == null ? "0" : code.toString()));
    }
}
