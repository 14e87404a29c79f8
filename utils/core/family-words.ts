import type { Family } from './family';

/**
 * Words that name a family's products in French, English, German, Spanish and Italian, folded.
 * `_` is a space or a hyphen, `*` any letters; a plural ending is taken as well. Words that also name a colour,
 * a material or a use (« chocolat », « peinture ») stand here only where they mislead rarely.
 */
export const FAMILY_WORDS: Partial<Record<Family, string>> = {
  food: 'epicerie* grocery groceries lebensmittel alimentacion alimentari aliment chocolat chocolate schokolade cioccolato biscuit keks confiture marmelade miel honig pates_alimentaires pasta riz huile_d_olive olive_oil olivenol aceite_de_oliva epices spices gewurz* especias bonbon candy candies susswaren caramelle cereales muesli conserve fromage cheese kase charcuterie saucisson noisettes pate_a_tartiner farine flour soupe moutarde snack nuts nusse food cooking_and_baking backzutaten',
  drinks:
    'boisson beverage getranke bebida bevande jus_de_fruit fruit_juice eau_minerale mineral_water limonade cafe_en_grain cafe_moulu ground_coffee coffee_bean whole_bean_coffee kaffeebohnen dosettes_de_cafe capsules_de_cafe coffee_capsule coffee_pods the_vert the_noir thes green_tea black_tea tea_bag herbal_tea infusion tisane kaffee coffee tea tee_getrank*',
  alcohol:
    'vin wine wein *wein vino biere beer bier birra cerveza whisky whiskey rhum vodka gin champagne liqueur cognac spiritueux spirits spirituosen bourbon tequila alcool',
  'food-supplements':
    'complement_alimentaire food_supplement dietary_supplement nahrungserganzung* suplemento integratore integratori integratori_alimentari vitamin vitamine multivitamin* whey whey_protein proteine creatine',
  'pet-food':
    'croquettes dog_food cat_food pet_food hundefutter katzenfutter tierfutter trockenfutter nassfutter nourriture_pour_chien nourriture_pour_chat comida_para_perros comida_para_gatos cibo_per_gatti cibo_per_cani patee',
  cosmetics:
    'cosmetique cosmetic kosmetik cosmetica maquillage make_up makeup rouge_a_levres lipstick lippenstift mascara fond_de_teint shampooing shampoing shampoo champu apres_shampooing hair_conditioner creme_hydratante creme_visage face_cream moisturizer moisturiser gesichtscreme parfum perfume fragrance eau_de_toilette eau_de_parfum deodorant gel_douche shower_gel duschgel dentifrice toothpaste zahnpasta zahncreme savon soap seife creme_solaire sunscreen sonnencreme vernis_a_ongles nail_polish nagellack soin_du_visage soins_du_visage skin_care skincare hautpflege gesichtspflege demaquillant makeup_remover bodylotion body_lotion lotion korpercreme hair_mask hair_care haarpflege soins_capillaires serum',
  cleaning:
    'lessive detergent laundry_detergent waschmittel detergente detersivo adoucissant liquide_vaisselle dish_soap washing_up_liquid spulmittel nettoyant_menager produits_d_entretien produits_menagers cleaning_product household_cleaner reinigungsmittel eau_de_javel bleach degraissant desinfectant tablettes_lave_vaisselle dishwasher_tablet geschirrspultabs',
  chemicals:
    'colle_epoxy colle glue klebstoff solvant solvent engrais pesticide insecticide herbicide desherbant antigel huile_moteur motor_oil motorol produit_chimique peinture_murale wall_paint wandfarbe spray_paint',
  candles:
    'bougie scented_candle candle duftkerze kerze vela_aromatica vela_perfumada candela_profumata fondant_parfume wax_melt diffuseur_de_parfum parfum_d_ambiance parfums_d_interieur encens',
  toys: 'jouet toy spielzeug* juguete giocattolo giocattoli jeu_de_societe jeux_de_societe board_game brettspiel peluche pluschtier* stuffed_animal poupee doll puppe jeu_de_construction building_set building_toy puzzle lego playmobil dinette kuscheltier*',
  textile:
    'vetement clothing clothes bekleidung kleidung ropa abbigliamento apparel t_shirt tee_shirt shirt hemd hemden camisa camiseta camicia chemise chemisier blouse robe dress dresses *kleid *kleider vestido vestito jupe skirt pantalon pantaloni trousers pants hosen jeans pull pullover sweater sweatshirt hoodie maglione veste jacket jacke jacken chaqueta giacca manteau manteaux coat mantel blouson chaussettes sock socken calcetines collants tights legging sous_vetement underwear unterwasche culotte soutien_gorge bra pyjama pajama schlafanzug maillot_de_bain swimsuit badeanzug bikini echarpe scarf scarves schal bonnet beanie',
  footwear:
    'chaussure shoe schuh schuhe *schuh *schuhe zapato zapatilla scarpa scarpe sneaker bottes bottines boot stiefel *stiefel *stiefelette sandale sandal sandalen mocassins escarpins espadrilles chaussons slippers pantoffeln',
  'leather-goods':
    'sac_a_main handbag handtasche bolso borsa sac_a_dos backpack rucksack rucksacke mochila zaino portefeuille wallet geldborse cartera portafoglio valise suitcase koffer maleta valigia ceinture belt gurtel bagage luggage maroquinerie sacoche',
  jewellery:
    'bijou bijoux jewelry jewellery schmuck joyeria gioielli bague collier necklace halskette collana boucles_d_oreilles earring ohrring pendientes orecchini pendentif',
  furniture:
    'meuble meubles_de_* furniture mobel muebles mobili canape sofa fauteuil armchair sessel chaise chair stuhl stuhle silla sedia table_basse coffee_table couchtisch table_a_manger dining_table esstisch desk schreibtisch armoire wardrobe kleiderschrank commode bookcase regal bed_frame bettgestell matelas mattress mattresses matratze sommier tabouret stool hocker table_de_chevet nightstand meuble_tv tv_stand',
  'household-linen':
    'linge_de_lit linge_de_maison bed_linen bedding bettwasche ropa_de_cama parure_de_lit housse_de_couette duvet_cover bettbezug drap_housse serviette_de_bain towel handtuch handtucher toalla asciugamano rideau rideaux curtain vorhang plaid couverture blanket nappe tablecloth oreiller pillow pillow_case pillowcase coussin cushion sheet_set slipcover sitzbezug sitzbezuge husse hussen',
  tableware:
    'vaisselle tableware geschirr vajilla assiette teller tasse mug wine_glass weinglas couverts cutlery besteck carafe saladier',
  flooring: 'parquet carrelage lame_pvc revetement_de_sol flooring laminat bodenbelag vinylboden moquette',
  'cooling-appliances':
    'refrigerateur frigo refrigerator fridge kuhlschrank kuhlschranke frigorifico frigorifero congelateur freezer gefrierschrank gefrierschranke cave_a_vin wine_cooler',
  'washing-machines': 'lave_linge machine_a_laver washing_machine washer_dryer waschmaschine lavadora lavatrice',
  'tumble-dryers': 'seche_linge tumble_dryer clothes_dryer waschetrockner secadora asciugatrice',
  dishwashers: 'lave_vaisselle dishwasher geschirrspuler spulmaschine lavavajillas lavastoviglie',
  'large-appliances':
    'gros_electromenager large_appliance four_encastrable built_in_oven wall_oven electric_oven cuisiniere hotte plaque_de_cuisson backofen climatiseur air_conditioner klimaanlage chauffe_eau water_heater',
  'vacuum-cleaners':
    'aspirateur aspirateur_* vacuum vacuum_cleaner staubsauger *staubsauger aspirador aspiradora aspirapolvere',
  'lawn-mowers': 'tondeuse_a_gazon tondeuses_a_gazon lawn_mower lawnmower rasenmaher cortacesped tosaerba',
  'pressure-washers': 'nettoyeur_haute_pression pressure_washer hochdruckreiniger hidrolimpiadora idropulitrice',
  'small-appliances':
    'cafetiere coffee_machine coffee_maker espresso_machine kaffeemaschine kaffeevollautomat machine_a_cafe cafetera bouilloire kettle wasserkocher grille_pain toaster mixeur blender robot_de_cuisine friteuse air_fryer heissluftfritteuse fer_a_repasser seche_cheveux hair_dryer haartrockner micro_ondes microwave mikrowelle ventilateur rasoir_electrique petit_electromenager small_appliance',
  televisions:
    'televiseur television tvs fernseher smart_tv tv_led led_tv oled_tv tv_oled qled_tv tv_qled televisor televisore',
  displays: 'ecran_pc moniteur_pc computer_monitor pc_monitor gaming_monitor monitore ecrans_d_ordinateur',
  lamps: 'ampoule light_bulb led_bulb leuchtmittel gluhbirne led_lampe bombilla lampadina lampadine',
  tyres: 'pneu pneus_auto tyre car_tire reifen sommerreifen winterreifen neumatico pneumatico pneumatici',
  'phones-tablets':
    'smartphone telephone_portable telephones_portables cell_phone mobile_phone handys telefono_movil telefonos_moviles iphone ipad tablette_tactile tablettes_tactiles android_tablet computer_tablet',
  laptops: 'ordinateur_portable ordinateurs_portables pc_portable laptop notebooks chromebook macbook portatiles',
  computers: 'pc_de_bureau desktop_computer ordinateur_de_bureau desktop_pc computer_und_zubehor all_in_one_pc',
  electronics:
    'enceinte casque_audio headphone kopfhorer ecouteurs earbud appareil_photo camera kamera console consoles console_de_jeux game_console drone speaker lautsprecher router routeur imprimante printer drucker ssd disque_dur hard_drive festplatte projecteur camescope graphics_card carte_graphique grafikkarte',
  batteries:
    'pile_alcaline piles_alcalines alkaline_battery alkaline_batteries batterien akku battery batteries power_bank powerbank batterie_externe',
  accessories:
    'accessoire accessory accessories zubehor *zubehor accesorio accessori coque housse etui phone_case cases cover hulle hullen schutzhulle handyhulle funda custodia chargeur charger ladegerat cargador caricabatterie cable kabel cavo screen_protector displayschutz panzerglas adaptateur adapter',
  'spare-parts':
    'bougie_d_allumage bougies_d_allumage spark_plug zundkerze piece_detachee pieces_detachees piece_de_rechange pieces_de_rechange spare_part replacement_part ersatzteil ersatzteile recambio ricambi auto_parts',
  books: 'livre livres_* book bucher fremdsprachige_bucher libro libri libros roman bandes_dessinees comics manga',
  media:
    'cd_et_vinyle cds_et_vinyles cd_vinyl cds_and_vinyl musik_cds cd_und_vinyl dvd_et_blu_ray dvd_blu_ray movies_and_tv dvd vinyle vinyl_record jeux_video video_game videospiele musique_cd',
  digital:
    'boutique_kindle kindle_store kindle_shop tienda_kindle kindle_ebook ebook e_book logiciel software carte_cadeau gift_card',
  services: 'assurance extension_de_garantie protection_plan prestation_de_service',
};
