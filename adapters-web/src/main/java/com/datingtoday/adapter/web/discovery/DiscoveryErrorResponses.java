package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.error.ErrorResponse;
import com.datingtoday.adapter.web.shared.error.FeatureErrorResponses;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.discovery.DiscoveryError;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record DiscoveryErrorResponses() implements FeatureErrorResponses<DiscoveryError> {

    @Override
    public Class<DiscoveryError> errorType() {
        return DiscoveryError.class;
    }

    @Override
    public ErrorResponse responseFor(DiscoveryError error) {
        return switch (error) {
            case DiscoveryError.InvalidLocation(var field) ->
                ErrorResponse.of(ErrorCode.LOCATION_INVALID, HttpStatus.BAD_REQUEST)
                        .withField(field)
                        .withAllowedValues();
            case DiscoveryError.UnknownCity() ->
                ErrorResponse.of(ErrorCode.CITY_UNKNOWN, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("city");
            case DiscoveryError.LocationRequired() ->
                ErrorResponse.of(ErrorCode.LOCATION_REQUIRED, HttpStatus.CONFLICT);
            case DiscoveryError.ListExpired() ->
                ErrorResponse.of(ErrorCode.LIST_EXPIRED, HttpStatus.CONFLICT).withField("cursor");
            case DiscoveryError.OutOfRange(var field, var least, var most) ->
                ErrorResponse.of(ErrorCode.PARAMETER_MALFORMED, HttpStatus.BAD_REQUEST)
                        .withField(field)
                        .withAllowedValues()
                        .withData(Map.of("allowed", Map.of("type", "integer", "minimum", least, "maximum", most)));
            case DiscoveryError.UnknownLabel(var label) ->
                ErrorResponse.of(ErrorCode.FILTER_LABEL_UNKNOWN, HttpStatus.BAD_REQUEST)
                        .withField("labels")
                        .withData(Map.of("label", label));
            case DiscoveryError.TooManyLabels(var limit) ->
                ErrorResponse.of(ErrorCode.TOO_MANY_LABELS, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("labels")
                        .withData(Map.of("limit", limit));
        };
    }
}
