package com.datingtoday.adapter.web.profile;

import java.util.Map;

/**
 * Data that all profiles of one response share.
 *
 * @param labelNames names of all labels by label id
 */
record ProfileContext(Map<Integer, String> labelNames, PhotoPresenter photos) {}
