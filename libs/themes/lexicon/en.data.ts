/** English words by concept; how patterns are written stands in match.ts. British, Irish and learners' English, chat spelling. */
import type { LexiconData } from './match.js';

export const en: LexiconData = {
  contrast: `but though although however yet whereas still shame pity except`,
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half couple few several a`,

  // time
  queue: `queue* queuing line_up lineup in_line the_line a_line in_the_line line_out ticket_number number_was_called my_number my_turn ahead_of_me in_front_of_me rush_hour position_in backlog* waiting_list waitlist*`,
  wait: `wait* waited waiting sat_there sat_for stood_for stood_there sitting_there kept_waiting on_hold hold_music left_hanging hanging_on passed_around passed_from pillar_to_post pushed_from from_desk_to transferred_~_times back_and_forth await*
    twiddl* hang_about hanging_about stood_about standing_around sat_around cooling_my_heels took_my_ticket took_a_ticket took_a_number holding_pattern
    three_hours two_hours hours_for hours_to hours_on hours_of half_the_night sat_till stood_till still_sitting not_called before_anyone before_anybody
    turn_came shouted_my called_my_name called_our_name number_came number_never`,
  pastime: `knit* crossword* sudoku beard grey_hair gray_hair grey_hairs grow_old grew_old growing_old older aged ageing novel whole_book finished_my_book chapter* podcast* battery_died battery_ran phone_died packed_lunch flask thermos sandwich* my_tea_~_cold went_cold gone_cold stale melted meter_ran parking_ran whole_day whole_morning whole_afternoon all_day all_morning all_afternoon half_the_day half_my_day lifetime eternity forever ages donkeys_years kingdom_come turned_eighteen grew_up outgrown died_before cobweb* dust moss washing_up next_christmas by_christmas
    nap dozed fell_asleep snooze* root roots took_root candle shaved clean-shaven clean_shaven retired retire netflix series episode* magazine* sunset
    sunrise kettle daffodil* lilac* harvest tulip* leaves_fell season_over my_lunch ate_my playlist audiobook level_of candy_crush toddler_learned
    learned_to_walk teeth_came milk_went hunger starving_in bladder phone_dead battery_dead flat_battery birthday_passed had_a_birthday anniversary
    stubble hair_grew nails out_of_fashion`,
  nowait: `no_queue no_line no_wait no_waiting without_wait* without_queu* didnt_~_wait did_not_~_wait didnt_have_to_wait did_not_have_to_wait no_need_to_wait never_waited hardly_waited barely_sat hardly_sat barely_time barely_had walked_straight straight_in straight_to_the straight_through in_and_out
    hardly_time no_time_to_sit hadnt_sat never_sat before_i_sat before_i_could_sit seat_was_still seat_warm walk_in_walk_out straight_away_seen
    seen_at_once seen_immediately seen_within seen_on_time seen_right called_at_once name_called_as as_i_sat_down breezed flew_through whisked
    sailed_through`,
  fast: `quick* fast faster swift* prompt* speedy speedily rapid* instant* immediate* straight_away straightaway right_away same_day same_afternoon same_morning same_week next_day next_morning within_minutes within_the_hour within_an_hour within_a_day in_no_time no_time_at_all in_a_flash lightning efficient* on_time on_the_dot punctual* to_the_minute ahead_of_time early earlier_than sooner asap done_in_# in_#_min* in_#_minutes #_days_later overnight by_return before_i_~_finished b4 took_#_minutes express
    pronto sharpish in_a_jiffy jiffy snappy nippy zip zippy lickety before_lunch by_lunch by_dinner by_noon by_teatime by_evening within_days
    within_a_week within_the_week within_#_days in_#_days in_a_day in_a_morning one_morning same_evening same_night half_an_hour_later an_hour_later
    minutes_later minutes_flat seconds_flat ten_minutes_and record_time sooner_than quicker speed`,
  slow: `slow* sluggish long_time so_long too_long far_too_long took_ages takes_ages took_forever takes_forever taking_forever dragged drags drag dragging delay* finally at_last at_long_last eventually in_the_end still_waiting still_no still_not still_nothing not_yet processing_time* turnaround took_#_weeks took_#_months took_a_year took_months takes_months took_weeks lain_for sitting_on gathering_dust weeks_later months_later no_news nothing_since as_of_today held_up snail* glacial crawl* lengthy overdue
    molasses treacle tortoise at_a_crawl creeping stalled stall standstill in_limbo shelved languish* sat_on gone_quiet heard_nothing_since weeks_on
    months_on years_on third_month sixth_month another_week another_month how_much_longer how_long_does_it_take_to how_many_more drag_on dragged_on
    in_the_works in_the_pipeline being_processed in_process under_review pending outlived by_the_time whole_winter all_winter all_summer since_last
    waited_since`,
  late: `late later lateness overrun overran behind_schedule running_late missed_my expired expire* deadline* too_late past_my_app* after_my_slot out_of_date
    late_again minutes_late hours_late behind_time not_on_time running_behind kept_me_past past_the_time appointment_was_at booked_for slot_was_at`,
  ages: `month months week weeks year years weeks_ago fortnight *months yrs wks mths since_january since_february since_march since_april since_may since_june since_july since_august since_september since_october since_november since_december since_spring since_summer since_autumn since_christmas since_easter quarter_of_a_year decade* season*`,
  minutes: `minute* min mins hour* hr hrs seconds sec secs half_an_hour quarter_of_an_hour moment`,
  days: `day days working_days business_days today yesterday tomorrow morning afternoon evening night tonight half-day* half-days`,
  calendar: `january february april june july august september october november december monday* tuesday* wednesday* thursday* friday* saturday* sunday* christmas easter midsummer spring summer autumn winter weekend* bank_holiday`,
  clock: `oclock o'clock am pm at_# noon midday half_past quarter_past quarter_to`,
  hours: `open opens opened opening opening_hours opening_times office_hours hours_are close closes closed closing shut shuts shutting weekends evenings saturdays sundays lunch_break lunch_hour closed_for 24/7 walk-in after_work out_of_hours lunchtime phone_hours
    sunday_opening late_night late_opening early_closing half_day lunch_closed closing_time opening_time when_i_finish when_i_work i_work_days
    working_people work_nights shift shifts who_can_come who_can_make office_open desk_open counter_open_until till_five till_four until_four until_five
    till_two weekend_opening`,
  closed: `found_it_closed was_closed were_closed shutters door_was_locked doors_locked closed_sign shut_at shut_in_my closed_early`,
  unreachable: `no_one_answer* nobody_answer* no_answer never_answer* doesnt_answer dont_answer didnt_answer nobody_picks nobody_picked no_one_picks cant_get_through couldnt_get_through cannot_get_through could_not_get_through get_through getting_through got_through_eventually cut_off got_cut hung_up disconnected line_went_dead engaged busy_tone busy_signal ring_back call_back callback calls_back called_back_never never_called never_rang nobody_rang no_one_rang nobody_called no_one_called rang_~_times called_~_times phoned_~_times tried_calling tried_ringing keep_ringing keep_calling voicemail answering_machine all_our_operators put_through
    ringing_out rings_out rang_out just_rings just_rang beep dial_tone number_not_in_use wrong_extension extension passed_on_to mailbox_full
    voicemail_full no_call nobody_came_on no_one_came_on hold_for on_hold_for music_for chat_closed queue_number_in_chat never_got_through couldnt_reach
    cant_reach impossible_to_reach unreachable not_reachable try_again_later please_hold important_to_us`,
  reached: `answered_straight answered_right answered_at_once answered_in answered_within picked_up_straight picked_up_right picked_up_on picked_up_at picked_up_in first_ring rang_me_back rang_back called_me_back called_back got_back_to_me got_straight_through got_through_first got_an_answer reply_came replied_within replied_in replied_same got_a_reply real_answer real_person answered
    someone_answered somebody_answered a_person_answered human_answered human_being_picked answered_on answered_before answered_the_phone answered_my_call
    answered_my_email got_through_at picked_up picked_up_my phoned_back phoned_me rang_me called_me_the returned_my_call`,
  phone: `phone phoned phones telephone call called calling rang ring ringing helpline hotline switchboard landline line`,
  appointment: `appointment* appt booked_time my_slot slot slots booking book_a_time scheduled reschedul* time_slot timeslot date_for`,

  // staff
  clerk: `staff clerk* officer* official* receptionist* nurse* doctor* dr gp dentist* midwife* teacher* headteacher* librarian* caseworker* case_worker social_worker* adviser* advisor* assistant* agent* operator* guard* security_guard driver* inspector* manager* boss supervisor* worker* employee* personnel team lady gentleman lad lass fella fellow bloke chap guy girl girls man_at woman_at man_behind woman_behind person_at people_at people_here people_who_work the_one_in colleague* porter* caretaker* janitor* cleaner* consultant* therapist* physio* interpreter_was carer* matron volunteer* civil_servant* crew folks folk ladies lads somebody_at customer_service desk_lady
    ladies_at girl_at guy_at man_on woman_on lad_at young_lad wee_girl old_fella secretary secretaries vet_nurse paramedic ambulance_crew surgeon
    specialist registrar bailiff warden councillor_s coach lifeguard caretaker tutor lecturer headmaster headmistress principal childminder nursery_staff
    minder youth_worker postman dispatcher counsellor psychologist physiotherapist usher ranger bus_driver plumber lollipop mailman one_of_you
    one_of_yours your_people your_staff your_colleague your_man your_woman your_lot dispatch`,
  person: `he she him her his hers himself herself young_man young_woman old_man whoever someone_who somebody_who they_treated you_lot`,
  kind: `kind* friendly friendlier nice_lady nice_man nice_people nice_girl nice_staff polite* courteous* warm_welcome warmly warmth welcom* lovely_lady lovely_people lovely_staff lovely_girl lovely_man sweet sweetheart angel* saint star gem legend patient patiently patience gentle calm* caring cared compassion* empath* sympath* understanding_staff respectful* with_respect listen* smil* cheer* laugh* joked made_me_laugh helpful went_out_of_his went_out_of_her out_of_their_way extra_mile above_and_beyond took_the_time took_time took_his_time_with took_her_time_with reassur* encourag* comfort* held_my_hand human_being like_a_human like_a_person treated_me_well treated_with treated_us thoughtful considerate humour decent good-natured humane asked_how_i attentive
    bless_her bless_him bless_you bless_them treasure pearl diamond darling pet dote hero heroes heart_of_gold warm_heart warm_person warm_people cheered
    cheery chatty pleasant_woman pleasant_man good_people sound grand_lad put_me_at_ease put_us_at_ease at_ease settled_my_nerves calmed tea_and biscuit
    knelt hugged hug hugs remembered_my_name knew_my_name by_name looked_me_in_the_eye eye_contact asked_if_i wept_with sat_with stayed_with walked_with
    carried_my held_the_door waved tone_was_warm didnt_rush never_rushed didnt_judge no_judgement without_judging not_looked_down made_time dignity
    good_manners well_mannered kindest nicest loveliest sweetest friendliest nothing_was_too`,
  rude: `rude* unfriendly impolite disrespect* unhelpful arrogant condescend* patronis* patroniz* dismissive dismissed_me abrupt curt short_with snapped snappy barked shout* yell* scream* swore sneer* smirk* scoff* sigh* tutted tut rolled_~_eyes eye_roll eyeroll eyes_rolled glare* stared ignored ignoring ignores ignore looked_through looked_at_me_like not_once_looked didnt_look_up never_looked_up without_looking didnt_listen not_listen* never_listen* didnt_care dont_care couldnt_care nobody_cares no_one_cares couldnt_be_bothered cant_be_bothered cold bored grumpy moody sulky sour surly hostile nasty horrible_woman horrible_man horrid attitude interrupt* talked_over talked_down talking_down spoke_down humiliat* belittl* mocked mocking laughed_at like_a_criminal like_a_thief like_dirt like_rubbish like_an_idiot like_a_child like_a_number like_i_was_stupid like_cattle nuisance chatting_among on_her_phone on_his_phone on_their_phones gossip* brushed_off fobbed_off shooed waved_me_away turned_her_back turned_his_back judg* scold* told_off lectured bully* intimidat* ungracious manners
    frosty icy icily chilly_reception sarcas* sarcastic snide snort* tone tone_of_voice huff* huffed puffing grunt grunted mutter* muttered shrug shrugged
    eyeroll* eye-roll rolling_her rolling_his lip_curl finger_wag wagged told_to_calm calm_down told_to_be_quiet shushed hushed not_even_a_hello no_hello
    didnt_say_hello no_eye_contact wouldnt_look without_a_glance not_a_glance glanced stony bulldog dragon sergeant robot_person like_i_was_invisible
    invisible_to like_furniture like_luggage like_a_parcel like_a_beggar like_a_liar made_me_feel_small made_to_feel felt_small felt_stupid
    felt_like_a_burden felt_like_a_nuisance felt_unwelcome unwelcom* spoken_to spoken_down talked_past over_my_head impatient rushed_me hurried_me
    pushed_me_out threw_me_out slammed banged_the tactless insensitive heartless_woman snob* stuck-up high_horse power_trip sneering chuckled giggled
    whispering yawn* chewing_gum scrolling texting coffee_cup gossiping looking_at_his_phone mocked_my comment_on_my commented_on`,
  able: `professional* competent* knowledg* expert* skilled skilful knew_her_stuff knew_his_stuff knew_their knew_exactly knows_her knows_his well_trained thorough* experienced capable on_the_ball sorted_me_out figured_it spotted noticed clever resourceful found_a_way worked_out_what careful diligent brilliant_staff hardworking hard-working
    sharp_as sharp clued knew_what_to knew_what_she knew_what_he knew_at_once saw_at_once saw_straight spotted_the knew_the_answer knows_what
    well_informed up_to_date top_class_surgeon steady_hands gentle_hands skill found_the_error found_the_problem found_out knew_more sorted_it_out_in
    reading_my_notes read_my_notes read_my_file had_read`,
  unable: `incompeten* clueless unprofessional* no_idea no_clue didnt_know dont_know doesnt_know did_not_know not_trained untrained inexperienced trainee careless* sloppy couldnt_answer could_not_answer guess* bluff* hadnt_read had_not_read never_read_my passed_the_buck muddled
    not_a_clue hadnt_a_clue wrong_advice wrong_form wrong_counter googled google_it had_to_google ask_a_colleague asked_a_colleague learner beginner
    new_to_the_job first_day first_week useless_staff out_of_her_depth out_of_his_depth mixed_up_my botched_my lost_the_thread confused_me_with didnt_read
    not_prepared unprepared never_heard_of forgot forgotten forgetful`,
  shortage: `understaff* short-staffed short_staffed staff_shortage* not_enough_staff more_staff only_one_person only_one_window one_window one_counter only_two_windows windows_open counters_open counter_open desks_empty empty_desks windows_closed on_her_own on_his_own all_alone run_off overwork* overload* stretched burnt_out burned_out exhausted new_person new_face different_person different_doctor different_nurse someone_new another_new turnover locum* vacanc* hire_more hire_someone more_people_at rushed_off overwhelmed one_man_and
    only_one_nurse one_nurse one_doctor one_clerk one_officer one_teacher one_guy one_girl one_lady one_person two_people_for alone_on alone_at
    empty_chairs_behind unmanned unstaffed nobody_at_the_desk no_one_at_the_desk nobody_behind skeleton_crew stretched_thin thin_on_the_ground run_ragged
    swamped snowed_under knackered cant_cope can't_cope another_stranger different_face fourth_caseworker third_caseworker new_caseworker changed_again
    replaced_again nobody_stays`,

  // digital
  web: `web website* webpage* web_page site page pages online internet portal* e-service* eservice* e-form* digital* link links url browser* chrome safari firefox email* e-mail* inbox account my_account chat webchat search_box search_function system systems computer* it_system server wifi wi-fi laptop tablet ipad video_call zoom
    the_net cyberspace homepage home_page tab tabs cookies cookie_banner faq_page search_engine e-id digital_post digitally by_email web_form web_chat
    chat_window chat_box e-appointment video_appointment video_link qr qr_code omakanta my_pages register_online online_booking booking_system intranet
    webcam microphone zoomed teams`,
  app: `app apps application_on_my update updated updates version software program mobile_version android iphone smartphone
    app_store google_play download_the_app the_app your_app my_phone smart_phone on_my_phone gps notifications push_notification dark_mode`,
  signin: `log_in login logs_in logged_in logging_in log_on logon logged_out logged_me_out logs_me_out log_out sign_in signin signing_in sign_up password* passcode* pin pin_code code codes otp two-factor 2fa authenticat* verif* verification identif* bankid bank_id bank_login username user_name credential* captcha* timed_out session id_app face_id fingerprint
    locked_out lock_me_out wrong_password forgotten_password reset_my_password sms_code code_by_text text_code code_arrives code_came code_expired
    digital_id eid e-identification identify_myself prove_who bank_codes bank_code bank_ids access_denied session_expired recognise_me recognised_me
    welcome_back who_are_you`,
  machine: `machine machines kiosk* terminal* self-service self_service self-checkout self_checkout scanner* scan scanned scanning printer* card_reader* reader vending ticket_machine device* touchscreen* robot* atm dispenser gadget contraption
    touch_screen ticket_thing number_machine queue_machine queue_ticket_machine self-check self_check check-in_machine check_in_machine check-in_kiosk
    payment_machine parking_meter pay_machine paper_jam out_of_paper robot_voice robots barcode card_machine coin coins keypad gate gates turnstile
    photo_booth display`,
  bot: `bot bots chatbot* robot_voice automated_voice automated_message automated_system automated_reply auto_reply auto-reply ai voice_menu phone_menu menu menus press_one press_two press_# option_one option_two option_# recorded_voice recording recorded_message voice_recognition
    talking_to_a_machine machine_voice computer_voice robot_answer automatic_answer automated_answer standard_answer autoresponder say_your voice_said
    doesnt_understand_me did_not_understand_your didnt_catch rephrase virtual_assistant assistant_bot algorithm artificial`,
  form: `form forms online_form field fields dropdown drop-down tick_box checkbox* mandatory_field required_field fill_in filled_in fill_out prefilled pre-filled half-finished`,
  screen: `screen screens button buttons click* clicking tap tapped icon* cursor keyboard scroll* touch touchpad pop-up popup banner spinning spinner wheel font typing keypad
    greyed_out grey_button grayed blinking small_print_on_screen zoom_in magnif* resolution contrast layout menu_bar drop_down swipe`,
  file: `upload* download* attach* attachment* pdf pdfs file files megabyte* file_size save saved jpg photo_upload e-signature sign_electronic* docx print printed printing draft
    too_large too_big_file wrong_format format jpeg png screenshot scanned_copy print-out printout hard_copy sign_it_digitally signature save_button
    autosave lost_everything lost_all start_over start_again start_from_scratch typed_for`,
  fault: `doesnt_work didnt_work does_not_work did_not_work not_working isnt_working wont_work wouldnt_work stopped_working doesnt_load wont_load wouldnt_load wont_open crash* freez* froze frozen hangs hung stuck glitch* bug bugs buggy broken broke error* error_message fault* out_of_order out_of_service is_down was_down went_down site_down system_down offline jammed jam blank_page blank_screen white_screen wiped vanished disappeared timed_out timeout kicked_me threw_me spins loading keeps_loading lag* restart* reset rebooted dead_link dead_links 404 wont_accept wouldnt_accept rejects rejected_my_photo doesnt_recogni* doesnt_let wont_let wouldnt_let
    acting_up on_the_blink kaput dead_screen blackout outage downtime maintenance under_maintenance technical_problem technical_issue technical_difficult*
    went_wrong something_went_wrong oops bugged laggy crashed crashes dies died_on hung_itself swallowed swallows ate_my eats_my ate_the eats_the
    nothing_happens_when wont_scan wont_print didnt_print wont_read cant_read_my cannot_read invalid not_recognised loops loop endless_loop circle_spins`,
  survey: `survey* questionnaire* this_screen this_machine this_device this_thing these_faces smiley* star_rating feedback_form this_form this_kiosk feedback_button rating`,

  // complaints
  complain: `complain* complaint* grievance* moaned formal_complaint lodge* lodged report_this report_you reported_it raised_it raise_this object_to objection* protest* take_this_further taking_this_further take_it_further writing_to_complain escalat* dispute*
    not_satisfied_with_the_reply i_object i_protest i_dispute we_object letter_of_complaint file_a_complaint filed_a_complaint made_a_complaint report_it
    reporting_this reporting_you reporting_it will_report taken_up_with take_this_up taking_it_up writing_to_the_board write_to_the enough_is_enough
    last_straw had_enough final_straw not_the_end_of`,
  appeal: `appeal* tribunal* reconsider* reconsideration reviewed review_of overturn* contest* contesting challenge_the reassess* reopen* judicial second_opinion`,
  demand: `demand* i_want_an_explanation want_an_answer want_answers i_want_to_know_who i_want_to_know_why want_it_in_writing in_writing i_insist insist i_require i_expect i_request i_herewith kindly_correct please_correct correct_this correct_it correct_the put_it_right put_this_right put_right fix_it fix_this sort_it_out sort_this explain_yourselves explanation who_is_responsible who_is_accountable accountab* held_responsible hold_you who_will_pay who_pays do_something something_done about_it apology apologise_to apologize_to expect_an_apology written_apology cancel_it cancel_the withdraw waive* struck_off i_await awaiting_your i_look_forward_to_your what_do_i_have_to_do what_are_you_going give_me_back i_want_my i_want_it
    look_into_it look_into_this investigate investigat* inquiry looked_at_again look_again redo_the reply_please answer_me answer_please explain_this
    explain_why explain_to_me account_for hear_from_you respond_in_writing give_it_back return_it return_my bring_it_back give_us_back get_it_right
    get_this_right replace_it replace_my make_it_stop stop_sending stop_billing remove_it remove_the delete_my take_it_off revoke_the reinstate* restore
    apologise say_sorry_to name_of_whoever names_of whose_fault who_was_on who_answers who_decided who_signed who_is_going_to are_you_going_to what_now
    what_do_you_intend what_will_you_do how_do_you_intend when_will_you_fix must_be_corrected must_be_returned should_be_returned immediately_correct`,
  redress: `refund* reimburs* compensat* money_back pay_back pay_me_back paid_back give_back damages credit_note credited made_good repaid replacement goodwill`,
  amended: `apologised apologized said_sorry say_sorry sorry_and_meant put_right_within complaint_was_handled complaint_was_dealt dealt_with_my_complaint took_my_complaint took_it_seriously took_me_seriously taken_seriously my_complaint_~_sorted refund_came refunded_within corrected_within corrected_it_at admitted_the_mistake admitted_they owned_up changed_after acted_on listened_to_my_complaint made_up_for made_it_right rectified back_on_my_card fixed_after following_my_complaint since_i_complained after_i_complained`,
  noanswer: `no_reply no_response no_replies never_replied never_reply havent_heard not_heard heard_nothing nothing_back hear_back heard_back nobody_replied no_one_replied nobody_wrote nobody_responded not_a_word not_a_peep silence ignored_my ignored_again fell_on_deaf deaf_ears unanswered without_reply without_an_answer no_acknowledg* no_one_does_anything nobody_does_anything not_even_an_acknowledg*`,
  lost: `lost_my lost_our you_lost they_lost lost_the lost_again misplac* mislaid gone_missing went_missing missing stolen theft wrong_address someone_elses somebody_elses wrong_person never_arrived not_received never_received thrown_away threw_away shredded
    vanished gone_astray astray disappeared_from where_is_my where_are_my no_trace no_record no_record_of never_got_there misfiled lost_twice cant_find_my
    cannot_find_my couldnt_find_my original_is`,
  again: `third_time second_time fourth_time fifth_time #_times twice thrice three_times four_times again_and_again time_and_again time_after_time over_and_over once_again once_more yet_again every_time each_time every_month every_year repeated* repeatedly keeps_happening kept_happening happening_again 2nd 3rd 4th 5th 2nd_time 3rd_time 4th_time numerous_times several_times countless wrong_again same_mistake same_thing_again
    the_third the_second the_fourth the_fifth for_the_third third_winter third_year third_letter third_bill second_winter second_year fourth_letter
    another_letter yet_another same_bill same_letter keep_sending keeps_sending keep_getting still_getting reported_it_# told_you_# asked_#_times
    asked_three asked_twice sent_it_# sent_it_twice four_times_now five_times_now once_a_month`,
  promise: `promis* guarantee* assured assurance was_told_it_would said_they_would said_youd said_he_would said_she_would would_call_back would_ring were_supposed was_supposed supposed_to agreed_that undertook commitment broken_word gave_your_word gave_me_your`,
  discrimination: `discriminat* racis* racial* skin_colour skin_color ethnic* foreigner* my_accent accent my_religion headscarf hijab harass* bullied sexist* homophob* prejudic* go_home unequal_treat* because_i_am_black because_of_where nationality disability_discrim* slur* equality`,
  authority: `ombudsman ombud* lawyer* solicitor* attorney court courts sue suing legal_action legal police the_press newspaper* journalist* mp councillor* regulator* watchdog data_protection information_commissioner inspectorate trading_standards consumer_rights human_rights against_the_law illegal* unlawful* breach_of by_law my_legal my_rights tribunal authorities_above parliament* union_rep safeguarding auditor*`,
  damage: `damage* smashed scratched dented ruined destroyed coffee_stain stained injur* fell_over slipped_on tripped_over hurt_my broke_my_arm broken_arm flooded spoilt spoiled torn cracked
    wrecked bent burst burned_a_hole soaked flood_in puncture tyre ripped tore chipped broke_my broke_our broke_the fractured sprained twisted_my bled
    stitches hurt_himself hurt_herself fell_on fell_down fell_off`,
  leak: `data_breach breach leaked leak privacy_breach confidential* someone_elses_letter someone_elses_file someone_elses_records another_persons anothers_records strangers_file personal_details_of my_details_to my_records_to wrong_patient gdpr medical_records`,
  mistake: `mistake* error_in wrong wrong_name wrong_date wrong_amount wrong_birth wrongly incorrect* inaccurate mixed_up mix-up mixup botched double_fee charged_twice billed_twice paid_twice double_charged misspel* mess_up messed_up messed cock-up cocked_up blunder* overcharg* negligen* you_claim false falsely misdiagnos* misfiled overlooked
    not_mine isnt_mine never_owned never_lived never_was wrong_man wrong_woman wrong_child wrong_patient wrong_car wrong_house wrong_flat wrong_birthday
    wrong_spelling wrong_medicine wrong_dose wrong_leg wrong_tooth my_name_is_spelled counted_twice added_twice sent_twice paid_already already_paid
    had_paid had_cancelled i_was_there registered_as_dead declared_dead`,
  howto: `how_do_i_complain how_can_i_complain how_to_complain where_do_i_complain where_can_i_complain who_do_i_complain how_do_i_appeal how_can_i_appeal how_to_appeal where_do_i_appeal can_i_appeal is_there_a_way_to_appeal how_do_i_make_a_complaint make_a_complaint how_do_you_complain where_do_i_send_a_complaint whom_to_complain complaints_procedure how_does_one_complain how_does_one_appeal can_one_appeal how_long_to_appeal deadline_for_appeal* complaints_form`,

  // information
  explained: `explain* explaining explanation_was clear clearly clearer crystal_clear easy_to_understand understandable straightforward plain_english plain_language plain_words simple_words step_by_step talked_me_through walked_me_through walked_us took_me_through went_through_it went_through_the_form showed_me_how showed_us_how spelled_out laid_out made_sense understood example example* guided guidance_was tells_you told_me_exactly told_exactly in_order
    made_plain plainly in_plain understandable_to simple_language easy_language even_i_understood even_i_got now_i_get now_i_know now_i_understand
    finally_understand understood_it understood_everything readable legible concise to_the_point worked_example diagram pictures drew_me drew_it
    colours_on illustrated demonstration demonstrated put_it_simply clarity clarified clarif* helpful_letter good_leaflet good_instructions well_explained
    well_written well_worded`,
  unclear: `unclear confus* confused confusing incomprehensib* hard_to_understand difficult_to_understand dont_understand didnt_understand cannot_understand cant_understand couldnt_understand could_understand no_one_could_understand make_sense_of makes_no_sense gibberish jargon legalese officialese legislation gobbledygook greek_to_me double_dutch riddle* cryptic vague ambiguous misleading complicated what_does_it_mean what_does_that_mean what_is_meant what_on_earth whatever_that_means whatever_that_is none_the_wiser baffl* puzzl* bewilder* muddle* small_print lost_in
    hard_to_read had_to_read_it read_it_twice read_it_three what_does_this what_is_this_supposed what_is_a what_is_an what_are_they lawyer_to lawyers_to
    dictionary needed_a_dictionary latin chinese_to hieroglyph* encrypted code_language ambigu* fog foggy murk* nobody_understands no_one_understands
    dont_get_it didnt_get_it cant_make_head head_or_tail heads_or_tails tails_of_it in_human please_in_english mean_by which_is_it paragraph_# section_#
    subsection* clause clauses annex abbreviation* acronym* wall_of_text lengthy_letter`,
  letter: `letter letters leaflet* brochure* booklet note notice notices message* text_message sms wording sentence sentences paragraph* word words term terms paperwork pages_of document_says read_it read_the headline*`,
  guide: `instruction* guidance guide guides guidelines information info advice advised advise steps checklist list list_of manual faq faqs handout directions_for tips signposted leaflet`,
  tongue: `in_english in_finnish in_swedish in_russian in_arabic in_ukrainian in_my_language in_german finnish swedish russian arabic somali ukrainian spanish language languages interpreter* interpreting translat* translation* translated mother_tongue native bilingual sign_language speak_english speaks_english spoke_english non-native google_translate easy-read easy_read`,
  untold: `nobody_told no_one_told noone_told not_told wasnt_told never_told werent_told didnt_tell nobody_said no_one_said no_one_says nobody_says nobody_mentioned no_one_mentioned never_mentioned not_mentioned nobody_informed not_informed uninformed no_information no_info without_telling without_notice without_warning no_warning no_notice doesnt_say does_not_say didnt_say nowhere nowhere_does nowhere_on didnt_warn nobody_knows no_one_knows left_in_the_dark in_the_dark kept_in_the_dark had_to_guess have_to_guess had_to_find_out found_out_by found_out_from by_accident could_have_told could_have_said should_have_told should_have_said might_have_told not_a_single_word_about no_explanation hidden buried not_written no_mention wish_id_known
    had_no_idea_that without_a_word not_a_word_about no_sign_of not_a_sign heard_it_from heard_from_the read_it_in_the_paper learned_from learnt_from
    found_out_at found_out_when wish_someone_had if_someone_had_told could_have_been_told never_said never_told_us wasnt_mentioned wasnt_informed
    wasnt_warned werent_informed no_update no_updates kept_guessing guesswork left_to_guess no_notification not_notified nobody_rang_to_say
    nobody_called_to_say turned_up_to_find came_all_the_way came_for_nothing_because forgot_to_mention forgot_to_say failed_to_mention failed_to_tell
    small_detail`,
  told: `told_me told_us kept_me_informed kept_informed kept_us kept_me_posted updates_by progress_update notified notif* reminder* reminded let_me_know informed tracking track_my status warned_me said_on_the
    texted_me text_to_say rang_to_say phoned_to_say let_us_know told_exactly_when in_advance warned_us update_every status_update keep_me_informed
    gave_us_updates`,
  reasons: `reason reasons no_reason why why_not grounds justif* rationale without_explan* without_a_reason without_reason based_on_what on_what_basis because_of_what`,
  contradiction: `different_answer* different_answers different_thing different_things different_stories different_story different_lists different_advice conflicting contradict* one_says one_said another_says another_said the_next_one_says the_other_says depends_who depends_on_who each_person_says everyone_says_something inconsistent wrong_information wrong_info wrong_advice misinformed outdated_info four_people four_answers`,
  where: `where_do_i where_can_i where_to_find where_is_the_form where_should_i where_does_one where_would_i which_form which_document* which_papers what_papers what_documents what_do_i_need what_to_bring what_should_i_bring do_i_need do_i_have_to do_we_need does_it_need need_to_bring must_i how_do_i how_do_you how_to_apply how_would_i how_does_one how_can_i who_do_i_ask who_do_i_contact who_should_i can_you_tell_me could_you_tell_me please_tell_me could_someone_tell is_it_valid also_accepted what_happens_if what_happens_next is_there_a_list what_counts
    where_would_one which_office which_counter which_number what_papers_for what_kind_of what_is_required what_is_needed required_documents do_you_need
    is_a_copy copy_enough need_an_appointment need_a_stamp need_to_sign need_to_apply need_to_register who_signs who_fills who_do_we who_handles
    whom_should to_whom whom_do_i how_is_it_done how_does_it_work how_many_copies where_does how_would_i_go what_is_the_difference difference_between
    anyone_explain can_anyone_tell could_anyone_tell`,

  // premises
  building: `building* premises room rooms waiting_room hall lobby foyer entrance door doors doorway corridor* floor floors ceiling roof wall walls window_seat lighting lights lit dark darkness basement upstairs downstairs coat hooks lockers cubicle* changing_room* changing_rooms shower* pool reception_area play_area toys playground yard courtyard office_is new_office old_office moved_to refurbish* renovat* curtain counter_is desk_is surgery_is carpet tiles plant plants decor tap
    porch attic stairwell hallway landing ward wards clinic_is surgery_has library_is playground_is school_yard gym gymnasium sauna locker sports_hall
    ice_rink park_is beach harbour pier cemetery graveyard crossing_point shelter bus_shelter lamp lamps lamp_post streetlight bulb bulbs fluorescent
    blinds curtain_between partition radiator_in wallpaper paint air_in coat_rack coat_hook coat_stand mirror water_cooler vending drinking_fountain
    bin_in clock_on_the_wall`,
  access: `accessib* wheelchair* ramp ramps step-free stairs staircase stair steps lift lifts elevator* escalator* handrail* rail pram prams pushchair* buggy buggies stroller* walker walking_frame zimmer crutch* walking_stick cane hearing_loop hearing_aid visually_impaired blind deaf guide_dog disabled disability mobility heavy_door narrow_door automatic_door threshold braille limp
    wheel_chair wheels rollator zimmer_frame mobility_scooter double_buggy push_open heavy_to_open too_high too_low reach_the kerb_is step_at steps_and
    no_rail no_ramp no_lift up_the_stairs flight_of_stairs flights third_floor_without sight_impaired hard_of_hearing induction subtitles
    sign_language_video guide_rail bad_legs bad_hip bad_knee bad_knees arthritis`,
  parking: `parking park_the_car car_park carpark park parked parking_space* disabled_space bike_rack* bicycle_rack* bike_stand charger charging_point
    nowhere_to_park where_to_park park_my space_for_the_car parking_space parking_spaces parking_lot disabled_bay bays cycle_rack bike_shed bike_parking
    garage`,
  toilet: `toilet* loo loos bathroom* restroom* washroom* wc lavatory soap sink nappy_change changing_table paper_towels hand_dryer urinal
    ladies_room gents jacks paper_in_the_toilet no_paper_in no_soap toilet_paper hand_basin flush nappies`,
  seats: `seat seats chair chairs seating sofa bench benches sit_down nowhere_to_sit somewhere_to_sit stand_all standing_room had_to_stand armchair* stool
    places_to_sit no_seats no_chairs no_chair somewhere_to_rest leaning_on sat_on_the_floor floor_seat stood_because broken_chair hard_chairs cushion`,
  clean: `clean tidy spotless fresh bright_room spacious airy cosy cozy comfortable pleasant_room lovely_building lovely_room beautiful_building nice_building modern peaceful well_lit roomy inviting warm_room quiet_corner quiet_room light_and
    spick polished sparkling smells_of_fresh smells_nice smelt_nice flowers in_bloom nice_view view_of_the view_from sunny sunlight bright daylight
    cheerful_colours freshly_painted well_kept tidy_park beautiful_park pretty lovely_garden lovely_spot lovely_place beautiful_place calm_place silence
    silent`,
  dirty: `dirty filthy grubby smell* smelly stink* stank stench disgusting mould mold damp mouldy sticky litter rubbish_on bins overflowing cockroach* mice mouse rat rats flies dusty grimy unclean unhygienic stains urine pee shabby peeling leaking leaks drips dripping
    gum mucky muddy vomit blood dried_blood sick_on dog_poo poo rubbish_everywhere litter* graffiti cigarette smoke_smell smoking_at ashtray wasps ants
    cobwebs_in rust rusty worn torn_sofa fungus rot rotten sewage drain unswept unwashed greasy`,
  climate: `cold_in freezing frozen chilly draught* drafty draughty hot_in too_hot boiling stuffy airless no_air air_conditioning aircon ventilat* heating radiator* stifling sweat* sweltering temperature sauna ice-cold icy_room warm
    coat_on coats_on with_coats in_our_coats cold_inside cold_hall fridge arctic degrees draughts oven steamy no_ventilation windows_dont_open window_wont`,
  noise: `noise noisy loud deafening din racket blaring drill* drilling echo* echoing shouting_in radio_on music_too screaming_kids hear_myself crying_children
    blared bawling telly_on tv_on tv_too music_blaring machine_humming hum rattling rattles rattle banging hammering roadworks_outside slamming_doors
    echoey hubbub`,
  privacy: `privacy private overhear* overheard everyone_could_hear everyone_can_hear everybody_could_hear everybody_hears everyone_heard everyone_in_there could_hear_every hear_every_word hear_everything whole_room whole_queue in_front_of_everyone in_front_of_everybody in_front_of_the_whole out_loud listening_in earshot thin_walls whisper* everyone_now_knows strangers_know no_screen screen_between confidential_room paper-thin
    anyone_could_hear anyone_can_hear others_can_hear others_could_hear other_people_listening people_behind_me behind_me_heard neighbour_in_the_queue
    heard_my_diagnosis heard_about_my shout_my say_my_number say_my_date_of_birth said_it_aloud aloud open_plan thin_wall thin_door no_door half_a_door
    behind_a_curtain audience closed_door behind_closed room_to_talk talk_in_private`,
  signs: `sign signs signage signpost* arrow arrows got_lost get_lost lost_my_way lost_in_the hard_to_find cant_find couldnt_find_the could_not_find_the find_the_door find_the_entrance find_the_office find_the_place find_it which_door which_entrance wrong_entrance wrong_door wrong_floor maze labyrinth wandered wayfinding round_the_back easy_to_find house_number
    wrong_way wrong_side which_floor which_building which_way no_indication not_marked unmarked numbering room_number asked_a_stranger asked_three_people
    went_round_the went_in_circles followed_the_arrows well_signed clear_signs easy_to_spot impossible_to_find took_me_ages_to_find`,
  route: `bus buses bus_stop stop_is tram train metro_station station_is miles mile kilomet* km walk_from long_walk uphill hill far_away far_from out_of_town outskirts middle_of_nowhere town_centre city_centre central close_to_home near_the near_my icy ice slippery gritted grit snow snowed plough* pavement* kerb* crossing pothole* street_light* cycle_path bike_lane in_the_rain in_the_snow outside_in puddle* gravel road roads lane bridge footpath path
    far_from_the far_out on_foot by_bus by_car no_bus last_bus two_buses change_buses timetable bus_times in_the_woods in_the_sticks industrial_estate
    off_the_motorway shuttle ferry cycle bicycle bike_path black_ice slush mud puddles unlit dark_path dark_street crossing_the_road traffic speeding
    roundabout pothole_in hole_in_the_road tarmac roadworks detour diversion manhole drains_blocked ditch`,
  cramped: `cramped crowded packed overcrowded tiny squeezed small_room too_small no_room no_space like_sardines gloomy depressing dingy bleak claustro* narrow prison_like drab
    squashed elbows shoulder_to packed_in tight_space full_house overfull standing_like shoebox broom_cupboard cupboard cave dungeon bunker prison barn
    hut container portacabin`,

  // outcome
  decision: `decision* decided verdict ruling result results outcome assessment* assessed application* my_case my_claim claim claims case_was judgement judgment determination finding`,
  granted: `granted approved approval accepted got_my_permit got_the_permit got_my_passport got_my_licence got_the_place got_a_place got_the_job got_in gone_through went_through came_through has_come_through it_came passport_arrived card_arrived permit_came letter_of_approval we_can_stay allowed_to_stay residence_permit_~_hand in_hand citizen_now got_the_flat got_our got_the_grant we_got_it i_got_it got_it said_yes a_yes awarded qualified won overjoyed extended forgiven
    passed_the has_been_passed gave_us_the given_the got_into got_a_yes said_we_could let_us_stay can_move moved_in moving_in keys_in keys_to keys_in_my
    new_passport new_licence new_permit permit_in my_card_came came_in_the_post was_given were_given received_the_grant received_my money_came
    money_arrived pension_came backdated exempt exemption extension_granted accepted_my accepted_our citizens citizen offered_a_place offered_us got_his
    got_her hearing_aid* got_a_bed diploma sworn_in`,
  refused: `refus* reject* denied deny denial turned_down turned_away turned_me_away declined said_no told_no a_no not_eligible ineligible not_entitled no_entitlement sent_away sent_home sent_me_home sent_me_away empty-handed empty_handed without_my_passport without_the_passport came_away_with left_without left_with_nothing get_nothing got_nothing gets_nothing stopped_my_benefit* benefit_stopped took_away_my took_it_away took_our cut_off_my_benefit cut_my withdrawn revoked cancelled_my cancelled_without expelled evict* dismissed disqualif* does_not_qualify dont_qualify didnt_qualify
    knocked_back thrown_out struck_me_off off_the_list taken_off_the_list no_place no_bed no_room_for not_a_candidate not_granted not_approved
    wasnt_approved wasnt_accepted werent_accepted not_accepted didnt_get_in did_not_get_in got_a_no another_no a_flat_no was_a_no still_a_no answer_is_no
    answer_was_no no_to_ closed_the_case ended_my stopped_paying money_stopped payments_stopped lost_my_benefit lost_my_place lost_the_place lost_my_dole
    docked deducted clawed_back must_pay_back packing shown_the_door`,
  settled: `sorted sorted_out solved resolved settled fixed fixed_it problem_gone done its_done all_done job_done got_done got_it_done got_everything got_what_i everything_in_order in_order taken_care_of completed finished successful* success worked_out it_worked worked helped_me_get ready put_right repaired mended paid_out all_well all_is_well got_sorted got_my_money done_and_dusted sorted_in over_and_done got_help got_the_help thanks_to_you_i
    in_the_bag done_deal over_the_line all_clear in_my_pocket in_my_hand it_is_done went_without_a_hitch goes_through everything_settled matter_settled
    matter_closed is_repaired was_repaired was_mended was_fixed got_fixed got_repaired was_filled light_is_back works_again runs_again flows_again knot
    untangled cleared_up cleared_it sorted_for_good came_right put_to_rights problem_solved what_i_came_for everything_i_needed all_i_needed`,
  unsettled: `unresolved unsolved not_resolved not_solved wasnt_solved still_not_fixed not_fixed never_fixed no_solution nothing_done nothing_happened nothing_happens nothing_has_happened nothing_changed nothing_has_changed nothing_was_done no_further no_progress none_the_better back_to_square square_one wild_goose waste_of_time wasted_trip wasted_journey for_nothing in_vain pointless useless no_help didnt_help does_not_help doesnt_help did_not_help couldnt_help could_not_help not_able_to_help as_before same_problem same_as_before where_i_started dead_end limbo went_round_in_circles round_in_circles round_and_round not_sorted closed_my_case case_closed closed_without no_wiser still_without problem_remains still_broken didnt_get left_hanging
    same_door where_i_began from_the_start_again start_all_over still_in_the still_there still_open still_no_answer_to not_a_step not_one_step no_closer
    no_nearer nowhere_near left_hanging_in nothing_came went_nowhere going_nowhere got_nowhere gets_nowhere lapsed postponed put_off cancelled_again
    fell_through didnt_work_out never_happened it_never_came hasnt_come havent_got_it without_result to_no_avail no_result no_outcome fruitless
    came_to_nothing in_circles passed_round no_ones_problem nobodys_job sore_as_ever still_hurts no_cure`,
  unfair: `unfair* unjust injustice not_fair isnt_fair not_right isnt_right arbitrary unreasonable disproportion* absurd* ridiculous* ludicrous daft insane crazy_rule nonsens* no_logic illogical heartless inhuman* cruel punish* penalis* penaliz* penalty_for my_neighbour_got neighbour_gets neighbours_got others_get everyone_else_gets my_sister_got lottery postcode double_standard* no_common_sense sanction*
    unequal inequality rigged favouritism favourites favourite who_you_know connections it_depends_who some_get others_dont some_get_it one_rule_for
    not_even-handed biased bias two_tier injust* punished honest_people counted_against held_against not_just makes_no_difference where_is_the_sense
    no_sense senseless no_heart no_compassion no_mercy merciless`,
  fair: `fair fairly fair_decision reasonable sensible common_sense made_an_exception exception_for bent_the_rules flexible flexibility took_into_account took_my_situation considered_my right_decision just_decision fair_enough saw_sense leeway`,
  rules: `rule rules regulation* bureaucra* red_tape jobsworth by_the_book policy policies computer_says one_size tick-box box_ticking tick_the_box dont_fit doesnt_fit didnt_fit fit_the_box fall_between fell_between falls_between between_two_stools loophole catch-22 catch_22 too_young too_old too_rich too_ill too_sick too_healthy not_ill_enough not_sick_enough not_disabled_enough not_poor_enough over_the_limit above_the_limit over_the_threshold income_limit threshold_by age_limit criteria criterion conditions requirement* circumstances my_situation individual_case my_circumstances not_our_department not_our_job not_my_department another_department someone_elses_job points_short days_short day_late worked_#_days small_hole exact_size
    a_day_late days_late by_a_day by_one_day hours_too_late a_day_too one_day_too two_days_too euros_over euro_over cents_over over_by too_much_income
    too_little_income earn_too_much earned_too_much own_too no_box no_box_for box_for no_line_for no_category category paragraphs_before law_says
    law_doesnt system_has_no system_says the_system_wont not_provided_for on_paper_i by_your_rules according_to_the_rules hands_are_tied tied_her_hands
    hands_tied nothing_she_could nothing_he_could individual special_case exception_not human_behind person_behind real_life paper_reality reality
    square_peg pigeonhole discretion letter_of_the_law`,
  benefit: `benefit* allowance* grant grants subsidy pension_was pension_came housing_benefit child_benefit sick_pay unemployment social_security support_payment care_home nursery_place school_place nursery daycare council_flat housing operation surgery_date treatment rehab home_help carers_allowance disability_allowance loan student_loan compensation_for place_at_school bursary therapy
    dole jobseeker* income_support attendance_allowance parental_leave parental_allowance maternity housing_support rent_support study_grant scholarship
    transport_service taxi_card personal_assistant carer_support respite nursing_home sheltered_housing day_centre child_support aid_for assistive`,
  paper: `passport* permit* licence* license* visa* residence id_card identity_card driving_licence certificate* citizenship prescription* vaccination* registration planning_permission building_permit birth_certificate divorce probate deed card`,

  // cost
  money: `money cash euro euros pound pounds quid dollar* cents pence p_ tenner fiver grand bucks eur £ € cent penny
    hundred_euro euro_for a_month_for #_euros #_euro #_quid #_pounds twenty_cents bob shillings bank_account_is change_for coins_only`,
  price: `price prices pricey_ cost costs costing charge charged charges charging fee fees pay pays paid paying payment* payable bill bills billed invoice* tariff rate_is rates fine fines fined surcharge* deposit rent rents tax taxes council_tax ticket_price fare fares premium_rate per_minute admin_fee late_fee penalty_charge parking_fine interest wallet card_payment purse excess
    levy toll subscription season_ticket bus_pass membership admission entry_fee entrance_fee tariff* reminder_fee reminder_charge cancellation_fee
    no-show_fee processing_fee instalment* premium_number debit* direct_debit receipt rate per_hour an_hour_for per_day paid_for pay_for pay_to
    charged_for charged_me bill_for bill_came`,
  dear: `expensive pricey costly dear overpriced rip-off ripoff rip_off ripped_off extortion* daylight_robbery robbery robbed steep sky-high skyhigh exorbitant too_much_money costs_too cant_afford cannot_afford couldnt_afford cant_pay afford afforded price_hike went_up gone_up price_rise raised_the_price* increase_in_fees fee_increase doubled tripled arm_and_a_leg eye-watering gold unaffordable waste_of_money milk_us fleec* greedy taxpayer* my_taxes
    pricier dearer luxury luxurious cheeky_price cheek_of_it highway_robbery bleeding_us bled_dry cash_cow milked pay_through through_the_nose
    out_of_my_reach beyond_my_means out_of_pocket skint broke_after eats_up eats_half half_my_pension half_my_wages half_my_salary whole_pension
    costs_more_than more_than_my more_than_the_rent choose_between food_or again_raised raised_again goes_up gone_up_again increase* increased`,
  free: `free free_of_charge for_free no_charge no_fee didnt_cost did_not_cost cost_nothing costs_nothing cost_me_nothing for_nothing_at cheap cheaper cheapest inexpensive affordable good_value value_for_money worth_every bargain discount* reasonable_price reasonably_priced fair_price half_price saved_me_money didnt_pay without_paying fee_waived waived_the_fee nothing_to_pay
    gratis paid_nothing pay_nothing not_a_cent not_a_penny didnt_cost_a without_charge no_cost at_no_cost costs_less cost_less less_than_a_coffee cheap_as
    affordable_for decent_price fair_enough_price right_price half_the_price lower_fee reduced_fee exempt_from_the_fee saved_us saves_me saved_money
    on_the_house treat_us`,
  income: `salary wage wages low_income poor poverty student pensioner* pension on_benefits budget weeks_food food_shop groceries my_income month_s_rent monthly_rent minimum_wage make_ends_meet mortgage`,

  // feeling
  good: `good great excellent amazing fantastic wonderful brilliant superb awesome perfect* lovely nice outstanding first-class first_class top top-notch tip-top cool ace best better improved improvement impress* pleased pleasant happy satisf* recommend* easy easily easier simple simply smooth* handy convenient painless works_well worked_well works_great works_fine worked_fine worked_perfectly works_like a_pleasure pleasure a_delight delight* joy_to seamless useful helpful credit_to well_done kudos commend* thumbs_up surpris* pleasantly relief relieved grand spot_on bang_on faultless flawless praise chuffed a+ a1 10/10 5/5 fab decent favourite no_complaints nothing_to_complain cant_fault can_not_fault appreciate* saved_me
    first_rate top_marks full_marks marvellous splendid terrific neat nifty slick like_clockwork clockwork without_a_hitch hassle-free hassle_free
    no_hassle stress-free effortless a_breeze breeze piece_of_cake doddle child's_play dead_easy dead_simple dream a_dream genius made_my_day makes_my_day
    hat_off hats_off credit_where grand_job good_job great_job well_run works_a_treat treat worth_it worth_every_minute cant_complain gold wonder*
    well_deserved winner happy_with content lucky glad gladly nice_touch thoughtful_touch couldnt_be_better could_not_be_better better_than_expected
    exceeded`,
  bad: `bad badly worse worst terrible awful horrible dreadful appalling atrocious abysmal poor pathetic useless rubbish crap shit shite garbage lousy shocking disappoint* dissatisf* unsatisf* unhappy unacceptable inadequate shambles shambolic chaos chaotic disaster* nightmare mess joke farce hopeless annoying annoyed irritat* frustrat* problem* trouble* hassle difficult* hard_to struggle* fail* failure fails complicated awkward inconvenient pointless waste embarrassing embarrassed stressful meh so-so sucks sucked nope not_good not_great not_happy wouldnt_recommend not_recommend never_again avoid lost_faith lost_trust lost_confidence no_thanks boring stupid
    miserable grim dismal woeful lamentable deplorable third-rate second-rate bottom_of_the hopelessly worthless waste_of clumsy cumbersome tedious
    tiresome laborious maddening infuriating exasperat* nerve nerves headache pain_in sham mockery circus comedy tragicomedy kafka* absurdity let_down
    letdown lousy_service mess_of bungl* fiasco bummer sigh ugh argh grr yuck nah deteriorat* gone_downhill downhill dysfunctional drives_me
    pulling_my_hair tearing_my`,
  thanks: `thank thanks thankful thx ty cheers grateful gratitude appreciated bless hats_off ta thank_you tysm medal deserves deserve`,
  joy: `love loved loving happy_tears tears_of_joy overjoyed over_the_moon yay hooray hurray woohoo wow brilliant delighted thrilled touched moved_to relieved smile_on warmed ecstatic so_happy`,
  anger: `fuck* fucking bloody damn damned disgrac* disgust* outrag* furious angry anger livid fuming raging scandal* shame_on shameful shameless ashamed unbelievable incredible_that how_dare appalled insult* idiot* clowns moron* hell_is bullshit bollocks wtf joke_of sick_of fed_up ffs`,
  sorrow: `cried crying cry tears_in upset sad sadly hurt hurtful heartbroken heartbreaking despair desperate depress* anxiety anxious worried worry afraid scared humiliating lonely helpless exhausted stress stressed at_my_wits distraught devastat* gutted`,
  not: `not no never dont doesnt didnt cant couldnt wont wouldnt isnt arent wasnt werent havent hasnt hadnt nor neither without cannot nt hardly barely`,
  nothing: `nothing nobody none nowhere no_one noone nor neither lacking missing not_even not_one not_a_single anywhere anybody`,
  irony: `well_done_you congratulations congrats bravo thanks_a_lot thanks_for_nothing thanks_a_bunch oh_great oh_how how_lovely how_nice how_convenient what_a_joy what_fun of_course apparently surely evidently no_doubt so_called so-called brilliant_idea genius_who genius whoever_designed whoever_decided slow_clap clap_clap impressive_really only_took only_# just_the_# yeah_right great_job if_the_aim if_the_idea if_the_plan i_suppose i_assume presumably must_be_nice rather_have send_a_pigeon carrier_pigeon`,
  wish: `would_be_nice would_be_good would_be_great would_be_helpful would_be_practical would_help it_would_be could_you could_we could_there can_you can_i can_we can_one may_i maybe perhaps please_add please_could please_consider suggest* suggestion* i_wish wish hope hopefully idea consider would_like i_would_like id_like wondering wonder might_be should_have_a why_not_have is_there are_there does_it do_you is_it what_is_it how_much how_long what_time when_do when_is when_will how_about if_one_could a_tip`,
  question: `? is_there are_there do_you does_it does_the can_i can_you can_we could_you may_i how_much how_long how_do where_do where_is when_do when_is what_time what_is which_ who_do is_it are_you should_i must_i anyone_know`,
  help: `help helped helps helping assist* assistance service support supported attend* aided sorted_me`,

  // of urgent matters, two of which together raise an alarm (urgent.ts)
  attack: `kill kills murder shot_dead stab knife_~_back knife_~_gut knife_~_neck put_~_knife stick_~_knife smash punch slap smack thump batter bash
    beat kick strangle throttle choke burn torch torches torched torching blow_up bomb wreck smash_up tear_~_apart rip_~_head break_~_neck
    break_~_legs break_~_jaw crack_~_skull cave_~_head do_~_in_with hurt harm attack headbutt run_over mow_down hang slit execute lynch
    be_shot get_shot hit_you hit_him hit_her hit_them hit_that hit_the_clerk shoot_you shoot_him shoot_her shoot_them shoot_the
    shoot_someone throttling strangling smashing stabbing killing_you burning_down slapping punching choking wring fist fists floor_you
    floor_him floor_the`,
  target: `you your yours u ya him her them they someone somebody one_of_you everyone everybody all_of_you you_lot that_bloke this_bloke bloke guy man
    woman cow bitch bastard bastards clerk clerks manager managers boss doctor nurse receptionist worker caseworker officer advisor adviser
    staff face head skull teeth throat place office building whole_place desk counter reception town_hall council politician* next_time`,
  weapon: `gun guns shotgun rifle pistol weapon weapons knife knives blade machete axe hammer crowbar bat baseball_bat bomb bombs explosive* petrol
    petrol_bomb gasoline molotov acid grenade dynamite`,
  mine: `i im ive ill id i'm my me bring bringing with_me comes_with_me own carry carrying fetch get next_time at_yours your`,
  harm: `hits hitting slap slapped slaps punched punches punch kicked kicks kicking beat beats beating beaten strangled strangles strangling choked
    chokes hands_round hands_around throat shakes shook shoved shoves shoving pushed_~_stairs pinched burned_~_cigar* burnt_~_cigar* tie
    ties tied tying strap straps strapped restrain* lock locks locked locking prisoner captive hostage threatens threatened threatening
    promised_to_kill kill kills abuse* abusing molest* raped rapes rape groped gropes groping touched touches touching interfering_with
    grooming stalk* follows_me bruise bruises marks_all marks_on screams_every scream_every screaming_every cries_every starves starving
    violent violence hurts hurting torture* harming assault* forces_~_sex hit_me hit_her hit_him hit_my gets_hit being_hit is_hit was_hit
    shake shaking_the`,
  peril: `cant_get_up cannot_get_up couldnt_get_up unable_to_get_up fell_out fallen fell_down has_fallen had_a_fall collapsed passed_out fainted
    blacked_out unconscious unresponsive not_responding wont_wake doesnt_wake cant_wake not_waking floppy limp turning_blue gone_blue
    blue_lips not_breathing cant_breathe stopped_breathing struggling_for_breath choking fitting convuls* seizure all_alone by_themselves
    left_alone left_with_nobody unattended unsupervised no_food without_food not_been_fed hasnt_been_fed not_eaten hungry starving no_water
    dehydrat* no_heating without_heating freezing_to hypotherm* no_medicine without_medicine medicine_has_run medicine_ran
    medication_has_run run_out_of_medic* out_of_medic* without_medication medication_ran wandering wandered lost_in_the nightdress
    pyjamas_in barefoot_in bleeding septic will_die drowning prisoner locked_in overdose no_insulin no_oxygen ran_out_of_oxygen oxygen_ran
    oxygen_has home_alone alone_at_home alone_in_the_house on_their_own_at floor_since toilet_floor bathroom_floor kitchen_floor
    doesnt_recogni* into_the_woods into_the_forest into_the_cold drunk drinks drinking has_gone_missing went_missing is_missing is_dying
    all_by_himself_at all_by_herself_at no_ambulance ambulance_never ambulance_didnt stuck_in_bed soiled in_agony fever_of wont_eat
    stopped_eating no_nappies`,
  dependent: `mum mums mom moms mother mothers dad dads father fathers gran grans granny grandma grandmother nan nans grandad grandpa grandfather kid kids
    child children childs baby babys toddler infant son sons daughter daughters boy girl year_old wife husband partner brother sister
    old_lady old_man old_woman elderly patient patients resident residents customer neighbour neighbours neighbor me us niece nephew aunt
    uncle granddaughter grandson friend somebody someone`,
  unwilling: `dont_want do_not_want no_reason no_point no_sense cant_bear cant_stand cant_cope cant_face cant_go_on cannot_bear tired_of sick_of
    fed_up_with disappointed sorry_that_i sad_that_i wish_i_hadnt hate how_to_leave want_to_leave leave want_out wants_out easier better
    nothing_left has_nothing thinking_of_leaving wont_be not_going_to_be`,
  life: `stay_alive staying_alive being_alive alive to_live living_anymore go_on_living woke_up waking_up wake_up this_world the_world exist existing
    existence life_has i_didnt_exist if_i_wasnt if_i_werent out_for_good for_good_myself be_around_by be_around_much around_by_summer
    around_by_christmas around_for_long my_life`,
  // urgent
  threat: `kill_you kill_him kill_them kill_her kill_someone kill_somebody kill_all kill_everyone kill_every kill_the_next going_to_kill gonna_kill
    ill_kill i'll_kill murder_you murder_someone murder_them shoot_you shoot_them shoot_someone shoot_him shoot_her shoot_up shoot_the
    shoot_everyone bomb_in bomb_the bomb_your a_bomb blow_up blow_the blow_it_up blow_this blow_you burn_it_down burn_the burn_this
    burn_your burn_you burn_down set_fire petrol_and can_of_petrol stab_you stab_someone stab_him stab_her stab_the with_a_knife
    with_a_~_knife come_with_~_knife bring_a_knife bringing_a_knife bring_my_knife with_an_axe with_a_gun bring_a_gun bringing_a_gun
    bring_my_gun my_shotgun my_gun smash_your_face break_your beat_you beat_him beat_her beat_the_shit punch_you punch_him punch_her
    punch_the hurt_you hurt_them hurt_someone hurt_somebody i_know_where_you_live know_where_you_live know_where_she_lives
    know_where_he_lives know_where_you_park you_will_pay_for_this you_will_regret youll_regret you'll_regret regret_the_day watch_your_back
    you_are_dead youre_dead dead_man you_should_die you_all_die deserve_to_die come_after_you get_you_for coming_for_you acid_in
    strangle_you throttle_her throttle_him get_hurt going_to_get_hurt will_get_hurt gonna_get_hurt have_a_gun got_a_gun have_a_knife
    got_a_knife have_a_weapon i_know_your_address know_your_address know_where_your know_where_his know_where_her knows_where_you_live
    next_time_i_~_petrol bring_petrol bringing_petrol bring_~_gun bring_~_axe bring_~_knife bring_~_bat baseball_bat hire_security
    get_security_because better_run you_better_hide will_kill_you kill_the_lot kill_a_~_clerk kill_that kill_this_man kill_this_woman
    slit_your slit_his slit_her throat_cut beat_up beat_the_~_out knock_your_teeth teeth_in punch_in_the_face run_you_over run_them_over
    run_him_over blood_will_flow blood_on_your heads_will_roll_literally explosives grenade gasoline molotov burn_the_place burn_it_all
    set_it_on_fire set_~_on_fire light_~_on_fire torch_the isnt_going_home wont_be_going_home wont_get_home wont_leave_alive not_leave_alive
    there_will_be_blood be_blood bloodbath home_address your_address pay_a_visit paying_a_visit i_will_find_you ill_find_you
    find_out_where_you_live hunt_you be_careful_i be_very_careful sleep_with_one_eye you_are_not_safe youre_not_safe your_kids_~_school
    your_children_~_school your_family_~_pay body_bag body_bags funeral_for_you in_a_coffin in_the_ground six_feet revenge get_even
    found_in_a_ditch found_in_the_river in_a_ditch gets_my_fist my_fist can_burn should_burn deserves_to_burn will_burn what_a_shotgun
    something_might_happen something_could_happen_to_you accidents_happen happen_to_your happen_to_you make_you_pay make_them_pay
    wait_for_you_outside waiting_outside_for get_whats_coming whats_coming_to`,
  'self-harm': `kill_myself killing_myself end_my_life ending_my_life end_my_own take_my_life taking_my_life take_my_own_life suicid* end_it_all
    ending_it_all want_to_die wanna_die wish_i_was_dead wish_i_were_dead better_off_dead better_off_without_me dont_want_to_live
    do_not_want_to_live dont_want_to_be_alive not_want_to_be_alive no_reason_to_live nothing_to_live_for no_point_living no_point_in_living
    cant_go_on_living cannot_go_on dont_want_to_wake not_wake_up never_wake_up go_to_sleep_and_not sleep_and_never hurt_myself
    hurting_myself harm_myself harming_myself self-harm self_harm selfharm cut_myself cutting_myself cutting_again hang_myself
    hanging_myself jump_off jump_from jump_in_front jump_under under_a_train in_front_of_a_train in_front_of_the_train overdos* all_my_pills
    all_the_pills all_my_tablets take_all_my all_the_tablets saving_up_pills saving_my_tablets dont_want_to_be_here_anymore
    dont_want_to_be_here_any not_be_here_anymore wont_be_here_much no_way_out cant_see_a_way goodbye_to_everyone said_my_goodbyes
    goodbye_letter world_without_me if_i_was_gone if_i_were_gone rather_be_dead i_will_jump ill_jump going_to_jump ready_to_jump
    i_have_the_pills pills_here pills_in_front pills_ready have_pills swallow_~_pills swallow_~_tablets miss_me_if nobody_would_miss
    no_one_would_miss nobody_will_miss cut_my_arms cut_my_wrists cut_my_wrist cutting_my slit_my_wrists point_in_living point_of_living
    point_in_life point_living dont_see_the_point_in_living reason_to_go_on reason_to_live nothing_left_for_me nothing_left_to_live
    dont_want_to_exist stop_existing wish_i_could_disappear_for not_wake_up_again dont_want_to_wake_up never_to_wake sleep_forever
    sleep_and_not_wake rather_die easier_to_die easier_if_i_died if_i_died i_should_die i_deserve_to_die let_me_die want_it_all_to_end
    want_it_to_be_over_for_good rope_~_ready noose hang_me drown_myself shoot_myself poison_myself burn_myself throw_myself die_by_my
    tired_of_living tired_of_life life_has_no_meaning no_will_to_live lost_the_will_to_live world_better_without wont_be_around
    wont_be_here_by not_be_around_by do_myself_in doing_myself_in off_myself top_myself topping_myself string_myself strung_myself
    finish_myself farewell_letter goodbye_note suicide_note said_goodbye_to_my saying_goodbye_to_my jumping_off jumping_from jump_out
    jump_off_the cutting_my_arms cutting_my_wrists been_cutting cuts_herself cuts_himself cutting_herself cutting_himself hurt_himself
    hurt_herself harm_herself harm_himself do_something_to_himself do_something_to_herself do_something_to_myself do_something_stupid
    tablets_~_counted pills_~_counted tablets_are_counted counted_~_tablets counted_~_pills saved_~_tablets saved_~_pills hoarding_~_pills
    hoarding_~_tablets stockpil*_pills kill_herself kill_himself killed_himself end_her_life end_his_life take_his_own take_her_own
    think_about_death thinking_about_dying think_about_dying thoughts_of_dying wants_to_die want_it_over drive_into_a walk_into_the_sea
    walk_in_front i_am_done_with_life im_done_with_life sleep_for_ever sleep_for_good shooting_himself shoot_himself shooting_herself
    shooting_myself hanging_himself hanging_herself edge_of_the_platform edge_of_the_bridge edge_of_the_roof on_the_tracks death_would_be
    even_death dont_feel_like_living not_feel_like_living made_my_will gave_the_cat_away now_i_can_go too_many_sleeping too_many_pills
    too_many_tablets whats_the_point_any_more_of tried_to_die tried_to_end tried_to_kill see_no_future no_future_for_me cant_do_life
    cant_do_this_life no_longer_want_to_be dont_want_to_be_here live_any_longer carry_on_living not_worth_living isnt_worth_living
    sick_of_living sick_of_life cant_live_anymore nothing_keeps_me dont_want_to_breathe think_of_death alive_at_christmas alive_by_christmas
    be_alive_at`,
  'person-in-danger': `beats_me beats_her beats_him beats_the beats_his beats_my_son beats_my_daughter beats_my_mother beats_my_mum beats_my_kids beats_my_child*
    beats_my_sister beats_my_brother hits_me hits_her hits_him hits_the hits_his hits_my_son hits_my_daughter hits_my_mother hits_my_mum
    hits_my_kids hits_my_child* hits_my_brother hits_my_sister hitting_me hit_my_son hit_my_daughter hit_my_mother beating_me beating_her
    beating_his being_beaten is_being_beaten abuse abuses abused abusing domestic_violence violent_husband violent_partner violent_father
    raped rape molest* sexual_assault sexually sexual_abuse assaulted strangled_me choked_me threatened_to_kill threatens_to_kill
    threatening_to_kill afraid_for_my_life fear_for_my_life fear_for_her fear_for_his scared_he_will_kill afraid_he_will
    scared_of_my_husband locked_in locked_up_in wont_let_me_leave wont_let_her_leave held_against_my_will held_against_her_will
    held_against_his_will neglect* starving starved not_eaten hasnt_eaten havent_eaten no_food_for left_alone_all child_is_alone
    children_are_alone kids_are_alone children_alone baby_alone lying_on_the_floor lay_on_the_floor lain_on_the_floor on_the_floor_for
    found_on_the_floor not_breathing cant_breathe cannot_breathe unconscious collapsed_and heart_attack chest_pain chest_pains cardiac
    bleeding_heavily bleeding_badly bleed_to wont_stop_bleeding life-threatening life_threatening danger_to_life mortal_danger in_danger
    in_real_danger will_die is_dying she_is_dying he_is_dying could_die going_to_die_if die_if die_without dementia_~_missing
    dementia_~_wander* wandered_off wandering_in_the_snow missing_child child_is_missing ran_away_from_the_home help_now please_send_help
    send_an_ambulance call_an_ambulance tied_to_the_bed tied_to_her tied_to_his unsafe_at_home not_safe_at_home ran_out_of_insulin
    no_insulin without_insulin trafficking forced_marriage child_in_danger restrained_for bruises_on bruises kill_me_and will_kill_me
    kill_my_mother kill_my_wife kill_his_wife kill_her_and kill_the_kids going_to_kill_me going_to_kill_her without_food without_water
    no_food no_water_for leaves_her_without leaves_him_without left_without_food hasnt_had_food had_no_food fell_and_~_floor
    on_the_floor_since floor_since has_fallen_and fallen_and_cant cant_get_up cannot_get_up collapsed passed_out fainted seizure
    isnt_breathing not_breathing_properly hardly_breathing barely_breathing struggling_to_breathe scared_to_go_home afraid_to_go_home
    scared_of_going_home scared_of_my afraid_of_my_husband afraid_of_my_partner afraid_of_my_father afraid_of_him hurts_me hurts_my_child
    hurting_my_child hurts_the_children touches_me touched_my_daughter touched_my_son touches_my touches_the_children groom* kicks_me
    kicked_me chokes_me strangles punches_me punched_me slapped_my_mother slapped_my_child slapped_my_son child_locked locked_in_a_car
    child_in_a_car left_in_the_car locked_in_his_room locked_in_her_room locked_in_the_room stabbed bleeding drowning overdosed stroke_now
    having_a_stroke having_a_heart sos mayday stalking_me stalks_me follows_me_home let_me_out_of keep_me_inside keeps_me_inside
    takes_my_passport took_my_passport not_allowed_out not_allowed_to_leave cant_leave_the_house`,
};
