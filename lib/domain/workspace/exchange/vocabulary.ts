export type RateView = {
  currency: string;
  /** Units of the workspace's currency for one unit of this one, as a decimal. */
  rate: string;
  /** 'YYYY-MM-DD' */
  validFrom: string;
};
