/** Detection of external addresses in profiles. */
@NullMarked
package com.datingtoday.adapter.providers.profile;

import org.jspecify.annotations.NullMarked;
