import type { JsonObject } from '../json.ts';
import { imageId, imageUrl } from './media.ts';
import { decimal } from './money.ts';
import type { OptionPlan, ProductPlan } from './product-plan.ts';
import type { Shop } from './shop.ts';

/** The id of a choice: customizations have fewer than a hundred each. */
export function choiceId(shop: Shop, customization: number, choice: number): string {
  return shop.id('choice', customization * 100 + choice);
}

export function optionsV3(shop: Shop, plan: ProductPlan): JsonObject[] {
  return plan.options.map((option) => ({
    id: shop.id('customization', option.customization),
    name: option.words.name,
    optionRenderType: option.words.render,
    key: option.words.name,
    choicesSettings: {
      choices: offeredChoices(option).map(([name, color], choice) => ({
        ...choiceOf(shop, plan, option, choice, name, color),
        inStock: plan.serial % 7 !== 3,
        visible: true,
      })),
    },
  }));
}

export function modifiersV3(shop: Shop, plan: ProductPlan): JsonObject[] {
  return plan.modifiers.map((modifier) => {
    const { name, render } = modifier.words;
    const isMandatory = plan.serial % 20 === 6;
    return {
      id: shop.id('customization', modifier.customization),
      name,
      modifierRenderType: render,
      key: name,
      mandatory: isMandatory,
      toBeRemovedMandatory: isMandatory,
      ...(render === 'FREE_TEXT'
        ? {
            freeTextSettings: {
              minCharCount: 1,
              maxCharCount: 40,
              defaultAddedPrice: '4.50',
              title: `${name} text`,
              key: `${name} text`,
            },
          }
        : {
            choicesSettings: {
              choices: offeredChoices(modifier).map(([choiceName, color], choice) => ({
                ...choiceOf(shop, plan, modifier, choice, choiceName, color),
                addedPrice: decimal(choice * 1500),
              })),
            },
          }),
    };
  });
}

function offeredChoices(option: OptionPlan): readonly (readonly [name: string, color?: string])[] {
  return option.words.choices.slice(0, option.offered);
}

function choiceOf(
  shop: Shop,
  plan: ProductPlan,
  option: OptionPlan,
  choice: number,
  name: string,
  colorCode: string | undefined,
): JsonObject {
  const image =
    plan.images > 1 && colorCode !== undefined
      ? imageId(shop.seed, plan.serial, choice % plan.images)
      : undefined;
  return {
    choiceId: choiceId(shop, option.customization, choice),
    choiceType: colorCode === undefined ? 'CHOICE_TEXT' : 'ONE_COLOR',
    key: name,
    name,
    colorCode,
    ...(image === undefined
      ? {}
      : {
          displayImage: {
            id: image,
            url: imageUrl(image),
            height: 1500,
            width: 2000,
            altText: name,
            filename: 'choice.jpg',
          },
          media: { items: [{ mediaId: image, url: imageUrl(image) }] },
        }),
  };
}
