/** What every call has in common: the envelope, errors and their words, parameters, limits. */
@NullMarked
package com.datingtoday.adapter.web.shared;

import org.jspecify.annotations.NullMarked;
