/** The operation that the Sandbox opens with: the shop at a glance. */
export const starterDocument = `# Welcome. This graph reads one Wix site, and cannot change it.
# Press the button above to run the query; Ctrl+Space completes what you type.
query Shop($first: Int = 5) {
  products(first: $first) {
    totalCount
    availability { status hint }
    nodes {
      name
      slug
      variants { sku }
    }
    pageInfo { hasNextPage endCursor }
  }
  orders(first: $first) {
    availability { status hint }
    nodes {
      number
      status
      lineItems { product { name } }
    }
  }
}
`;
