/** Envelope and form of responses. */
@NullMarked
package com.datingtoday.adapter.web.shared.response;

import org.jspecify.annotations.NullMarked;
