package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.PersonResponse.LabelResponse;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.profile.own.GetMyLabels;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.profile.own.UpdateMyLabels;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for the catalogue of labels and the user's own labels. */
@RestController
@Tag(name = "profile")
record LabelController(
        ListLabels listLabels,
        GetMyLabels getMyLabels,
        UpdateMyLabels updateMyLabels,
        PersonPresenter people,
        ProfileMapping mapping) {

    record CatalogueResponse(List<LabelGroupResponse> list) {}

    record LabelGroupResponse(String meaning, List<CatalogueLabelResponse> labels) {}

    record CatalogueLabelResponse(
            int id,
            String name,

            @Schema(description = "Gender that the label suits: 0 all, 1 male, 2 female.")
            int gender) {}

    record MyLabelsResponse(List<LabelResponse> list) {}

    record UpdateLabelsRequest(
            @Schema(
                    description =
                            "Label numbers of GET /api/labels, at most 20; an empty JSON list removes all labels.")
            List<Integer> labels) {}

    @GetMapping("/api/labels")
    @Operation(
            operationId = "listLabels",
            summary = "List the catalogue of labels",
            description = "Labels by group, in English or Chinese.")
    Envelope<CatalogueResponse> listLabels(
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var groups = listLabels.list(new ListLabels.Query(ClientLanguages.isChinese(language))).stream()
                .collect(Collectors.groupingBy(Label::meaning, LinkedHashMap::new, Collectors.toList()));
        return Envelope.of(new CatalogueResponse(groups.entrySet().stream()
                .map(group -> new LabelGroupResponse(
                        group.getKey(),
                        group.getValue().stream()
                                .map(label -> new CatalogueLabelResponse(
                                        label.id(), label.name(), label.gender().code()))
                                .toList()))
                .toList()));
    }

    @GetMapping("/api/users/me/labels")
    @Operation(operationId = "getMyLabels", summary = "Get my labels")
    Envelope<MyLabelsResponse> getMyLabels(
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return Envelope.of(toResponse(getMyLabels.get(new GetMyLabels.Query(user)), language));
    }

    @PutMapping("/api/users/me/labels")
    @PossibleErrors({ErrorCode.LABEL_UNKNOWN, ErrorCode.LABEL_DUPLICATE, ErrorCode.TOO_MANY_LABELS})
    @Operation(
            operationId = "updateMyLabels",
            summary = "Replace my labels",
            description = "The new labels replace all earlier ones.")
    Envelope<MyLabelsResponse> updateMyLabels(
            @RequestFields UpdateLabelsRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return Envelope.of(
                toResponse(updateMyLabels.update(new UpdateMyLabels.Command(user, fields.labels())), language));
    }

    private MyLabelsResponse toResponse(UserLabels labels, @Nullable String language) {
        return new MyLabelsResponse(mapping.toResponses(labels, people.context(ClientLanguages.isChinese(language))));
    }
}
